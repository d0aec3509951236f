import { doubtOf } from "@/lib/content/propose/doubt-of";
import type { ProposableText, Proposal } from "@/lib/content/propose/proposal";

/** A proposal as other programs read it: with its passage, and the words that speak for each field. */
export function shownProposal(
  { fact, paragraphs, evidence, doubts }: Proposal,
  text: ProposableText,
) {
  const { statement, frame, kind, holders } = fact;
  return {
    statement,
    frame,
    kind,
    holders: holders.map((holder) => (typeof holder === "string" ? holder : holder.who)),
    passage: paragraphs.map((number) => text.paragraphs[number - 1] ?? "").join("\n\n"),
    evidence: evidence.map((mark) => ({ ...mark, text: marked(mark, text) })),
    doubts,
  };
}

/** Proposals as a person reads them, each with its place, its doubt and the words it rests on. */
export function shownProposals(proposals: readonly Proposal[], text: ProposableText): string {
  const lines = proposals.map((proposal) => {
    const { fact, doubts, evidence, paragraphs } = proposal;
    const [first] = evidence;
    const codes = doubts.map(({ code }) => code).join(", ");
    return [
      fact.statement,
      `  ${fact.frame}, ${fact.kind}; paragraph ${paragraphs.join(", ")}; doubt ${doubtOf(proposal).toFixed(2)}${codes ? ` (${codes})` : ""}`,
      ...(first ? [`  “${marked(first, text)}”`] : []),
    ].join("\n");
  });
  return `${[...lines, `${proposals.length} proposals`].join("\n\n")}\n`;
}

function marked(
  { paragraph, from, to }: Proposal["evidence"][number],
  { paragraphs }: ProposableText,
): string {
  return paragraphs[paragraph - 1]?.slice(from, to) ?? "";
}
