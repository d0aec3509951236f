import "server-only";
import { proposalsSchema } from "@/lib/content/propose/model/answer-schema";
import { proposingMessages, type Sent } from "@/lib/content/propose/model/messages";
import { type Dropped, readAnswer } from "@/lib/content/propose/model/read-answer";
import type { ProposableText, Proposal } from "@/lib/content/propose/proposal";
import { askModel, type ModelFailure, type Patience } from "./language-model";

/**
 * What a language model proposed: `dropped` counts what was no proposal or rested on words that the text has
 * not, `failures` the parts of the text that no answer came for, `cut` those whose answer broke off.
 */
export type ModelProposals = {
  proposals: Proposal[];
  dropped: Dropped;
  failures: ModelFailure[];
  cut: number;
};

/** Everything of a document that leaves this machine when a model is asked for proposals, in the words that are sent. */
export function whatIsSent(text: ProposableText): Sent[] {
  return proposingMessages(text);
}

/** How asking goes on: how many parts of how many were asked for; and how long to wait, the usual time where it is not said. */
export type Asking = {
  signal: AbortSignal;
  onPart?: (done: number, total: number) => Promise<void> | void;
  patience?: Patience;
};

/**
 * Asks the configured model for proposals, part by part. Nothing is stored, published or fetched by it: what
 * comes back are proposals like those of the rules, without a tick, for a person to look at.
 *
 * @throws when `signal` ends it
 */
export async function modelProposals(
  text: ProposableText,
  { signal, onPart, patience }: Asking,
): Promise<ModelProposals> {
  const parts = whatIsSent(text);
  const found: ModelProposals = {
    proposals: [],
    dropped: { mistyped: 0, invented: 0 },
    failures: [],
    cut: 0,
  };
  for (const [i, sent] of parts.entries()) {
    const answered = await askModel({ sent, schema: proposalsSchema }, signal, patience);
    if ("failure" in answered) found.failures.push(answered.failure);
    else addAnswer(found, answered, text);
    await onPart?.(i + 1, parts.length);
  }
  return found;
}

type Answer = { answer: unknown; isCut: boolean };

function addAnswer(found: ModelProposals, { answer, isCut }: Answer, text: ProposableText): void {
  const facts = factsIn(answer);
  if (!facts) {
    found.failures.push("unreadable");
    return;
  }
  // The last of what was cut off may be whole in form and half in sense.
  const read = readAnswer(isCut ? facts.slice(0, -1) : facts, text);
  found.proposals.push(...read.proposals);
  found.dropped.mistyped += read.dropped.mistyped;
  found.dropped.invented += read.dropped.invented;
  found.cut += isCut ? 1 : 0;
}

function factsIn(answer: unknown): unknown[] | null {
  const hasFacts = typeof answer === "object" && answer !== null && "facts" in answer;
  return hasFacts && Array.isArray(answer.facts) ? answer.facts : null;
}
