import type { Fact } from "@/lib/content/fact";
import type { Problem } from "@/lib/content/problem";
import type { ModelFact } from "@/lib/content/propose/model/answer-schema";
import { readAnswer } from "@/lib/content/propose/model/read-answer";
import type { Proposal } from "@/lib/content/propose/proposal";
import { modelAnswer } from "@/tests/support/model-answer";
import { problemsOf, proposalFrom, type Truth } from "./truths";

/** What became of a lie: never put to anybody; barred; marked for a person to look at; or nothing said. */
export type Outcome = "dropped" | "barred" | "doubted" | "passed";

/** What a model would answer to say this of the truth's paragraph, with the best words that the paragraph offers. */
export function answerFor(truth: Truth, fact: Fact): ModelFact {
  const { paragraphs, known, document } = truth.text;
  const names = { entities: known, paragraphs, outlet: document.outlet };
  return modelAnswer(proposalFrom(truth, fact), names);
}

/** What becomes of an answer, or null where it is dropped. A person adds the day to look again, which no model is asked for. */
function proposalOf({ fact, text }: Truth, answer: unknown): Proposal | null {
  const [proposal] = readAnswer([answer], text).proposals;
  const { reviewBy } = fact;
  if (!proposal) return null;
  return reviewBy ? { ...proposal, fact: { ...proposal.fact, reviewBy } } : proposal;
}

/** What became of the truth, and what the gate says of it. */
export type Heard = { proposal: string; known: ReadonlySet<string>; problems: Problem[] };

/** @throws when the truth itself is dropped */
export function hearTruth(truth: Truth): Heard {
  const proposal = proposalOf(truth, answerFor(truth, truth.fact));
  if (!proposal) throw new Error(`${truth.fact.id} is dropped as it is.`);
  const problems = problemsOf(proposal, truth);
  return { proposal: shown(proposal), known: new Set(problems.map(keyOf)), problems };
}

/** What is said of a lie, less what is said of the truth too; null where the form of an answer cannot lie so. */
export function outcomeOf(
  truth: Truth,
  answer: unknown,
  { proposal: told, known }: Heard,
): Outcome | null {
  const proposal = proposalOf(truth, answer);
  if (!proposal) return "dropped";
  if (shown(proposal) === told) return null;
  const problems = problemsOf(proposal, truth).filter((problem) => !known.has(keyOf(problem)));
  if (problems.some(({ hard }) => hard)) return "barred";
  return problems.length > 0 ? "doubted" : "passed";
}

/** What a speaker gains by it is added by a person where a model leaves it out. */
function shown(proposal: Proposal): string {
  const holders = proposal.fact.holders.map((one) => (typeof one === "string" ? one : one.who));
  return JSON.stringify({ ...proposal, fact: { ...proposal.fact, holders } });
}

function keyOf({ rule, message }: Problem): string {
  return `${rule} ${message}`;
}
