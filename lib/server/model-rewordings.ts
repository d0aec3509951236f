import "server-only";
import type { Course } from "@/lib/content/course";
import { type Draft, proposalProblems } from "@/lib/content/propose/gate";
import { rewordingsSchema } from "@/lib/content/propose/model/answer-schema";
import { rewordingMessage, type Sent } from "@/lib/content/propose/model/messages";
import type { ProposableText } from "@/lib/content/propose/proposal";
import { askModel, type ModelFailure, type Patience } from "./language-model";

/** Other wordings that a language model found, and how many the gate refused; or why none came. */
export type Rewordings = { statements: string[]; refused: number } | { failure: ModelFailure };

export type Worded = { draft: Draft; text: ProposableText; course: Course };

/**
 * Asks the configured model to say a draft's statement in other words. Each wording goes through the gate in
 * the statement's place; one with a finding that the statement had not is refused.
 *
 * @throws when `signal` ends it
 */
export async function rewordings(
  worded: Worded,
  signal: AbortSignal,
  patience?: Patience,
): Promise<Rewordings> {
  const { statement } = worded.draft.fact;
  const sent = sentForRewording(worded);
  const answered = await askModel({ sent, schema: rewordingsSchema }, signal, patience);
  if ("failure" in answered) return answered;
  const read = rewordingsSchema.safeParse(answered.answer);
  if (!read.success) return { failure: "unreadable" };
  const offered = [...new Set(read.data.statements)].filter((other) => other !== statement);
  const known = new Set(findings(worded, statement));
  const statements = offered.filter((other) =>
    findings(worded, other).every((one) => known.has(one)),
  );
  return { statements, refused: offered.length - statements.length };
}

/** Everything that leaves this machine when a model is asked for other wordings. */
export function sentForRewording(worded: Worded): Sent {
  return rewordingMessage(worded.draft.fact.statement, passageOf(worded));
}

function passageOf({ draft, text }: Worded): string {
  const cited = draft.fact.passages.filter(({ document }) => document === text.document.id);
  return cited.map(({ paragraph }) => text.paragraphs[paragraph - 1] ?? "").join("\n");
}

function findings({ draft, text, course }: Worded, statement: string): string[] {
  const reworded = { ...draft, fact: { ...draft.fact, statement } };
  return proposalProblems(reworded, text, course).map(({ rule, message }) => `${rule} ${message}`);
}
