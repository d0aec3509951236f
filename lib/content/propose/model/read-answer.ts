import { readDraft } from "@/lib/content/propose/draft-fact";
import { isWithin } from "@/lib/content/propose/evidence-marked";
import type { Doubt, Evidence, ProposableText, Proposal } from "@/lib/content/propose/proposal";
import { type ModelFact, modelFactSchema } from "./answer-schema";
import { factOf } from "./fact-of";
import { namer } from "./namer";

/** Why an answer's fact is not put to anybody: it is none, or what it rests on does not stand in the text. */
export type Dropped = { mistyped: number; invented: number };

/** So many facts of one answer are read; more of so few paragraphs are no proposals. */
const most = 80;

/**
 * The proposals of a language model's answer. Each is read by itself against the closed schema; one whose
 * quotations are not words of its paragraph, letter by letter, is dropped and counted.
 */
export function readAnswer(
  answered: readonly unknown[],
  text: ProposableText,
): { proposals: Proposal[]; dropped: Dropped } {
  const dropped = { mistyped: Math.max(0, answered.length - most), invented: 0 };
  const proposals = answered.slice(0, most).flatMap((one) => {
    const read = modelFactSchema.safeParse(one);
    const proposal = read.success ? proposalOf(read.data, text) : "mistyped";
    if (typeof proposal !== "string") return [proposal];
    dropped[proposal] += 1;
    return [];
  });
  return { proposals, dropped };
}

function proposalOf(answer: ModelFact, text: ProposableText): Proposal | keyof Dropped {
  const evidence = evidenceOf(answer, text.paragraphs);
  if (!evidence) return "invented";
  const names = namer(text.known);
  const fact = factOf(answer, text.document, names.idOf);
  if (!(fact && readDraft(fact).fact)) return "mistyped";
  const entities = names.fresh();
  return {
    fact,
    entities,
    paragraphs: [answer.paragraph],
    evidence,
    doubts: [
      ...entities.map((): Doubt => ({ code: "new-entity", field: null })),
      ...inferred(answer),
    ],
  };
}

/** Where each quotation stands, those of the slots within the one of the whole where they can; null where one does not. */
function evidenceOf(
  { paragraph, quote, slots }: ModelFact,
  paragraphs: readonly string[],
): Evidence[] | null {
  const text = paragraphs[paragraph - 1] ?? "";
  const start = text.indexOf(quote);
  const place = (words: string) => {
    const within = quote.indexOf(words);
    return within >= 0 ? start + within : text.indexOf(words);
  };
  const marks = [
    { field: "statement", words: quote },
    ...slots.map(({ slot, quote }) => ({ field: slot, words: quote })),
  ];
  const evidence = marks.map(({ field, words }) => {
    const from = place(words);
    return { paragraph, from, to: from + words.length, field };
  });
  return start >= 0 && evidence.every((one) => isWithin(one, paragraphs)) ? evidence : null;
}

function inferred({ slots }: ModelFact): Doubt[] {
  return slots.flatMap(({ slot, inferredFrom }): Doubt[] =>
    inferredFrom === null ? [] : [{ code: "date-inferred", field: slot }],
  );
}
