import type { Course } from "@/lib/content/course";
import { directionPrint } from "@/lib/content/direction-print";
import type { Fact } from "@/lib/content/fact";
import { factProblem } from "@/lib/content/lint/check";
import type { Problem } from "@/lib/content/problem";
import { draftFact, joined } from "./draft-fact";
import { type Draft, proposalProblems } from "./gate";
import type { ProposableText } from "./proposal";

/**
 * A draft that a person has looked at. `ticked` is the print of the wording for which they ticked who did
 * what to whom and whether it is affirmed: whatever is changed afterwards voids it. No proposal arrives with one.
 */
export type LookedAt = Draft & { ticked: string | null };

/** What the tick of a draft would be for, or null where the draft is no fact yet. */
export function tickFor(draft: Draft, text: ProposableText, course: Course): string | null {
  const { fact } = draftFact(draft.fact, joined(course, draft, text.document));
  return fact && directionPrint(fact);
}

/**
 * What bars a draft from becoming a fact: a hard finding, a soft one without a note, and who did what to whom
 * not ticked by a person for this wording. What is only doubted of the marked words bars nothing: whoever
 * ticks has looked at them.
 *
 * @param notes by rule, why a soft finding is accepted
 */
export function barsAcceptance(
  draft: LookedAt,
  notes: Readonly<Record<string, string>>,
  { text, course }: { text: ProposableText; course: Course },
): Problem[] {
  const found = proposalProblems(draft, text, course).filter(
    ({ hard, rule }) => hard || !(rule.startsWith("evidence") || notes[rule]),
  );
  const { fact } = draftFact(draft.fact, joined(course, draft, text.document));
  return fact && draft.ticked !== directionPrint(fact) ? [...found, unticked(fact)] : found;
}

/** Whether nothing bars it. */
export function canBeAccepted(...given: Parameters<typeof barsAcceptance>): boolean {
  return barsAcceptance(...given).length === 0;
}

function unticked(fact: Fact): Problem {
  return factProblem(fact, "ticked", {
    rule: "direction",
    hard: true,
    message: "Tick who does what to whom, and whether it is so or denied, for this wording.",
  });
}
