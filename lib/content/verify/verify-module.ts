import type { Course, Module } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { type Grounding, ungrounded } from "@/lib/content/lint/grounding";
import { passagePrints } from "@/lib/content/lint/passage-prints";
import { heldShare, type SourceTexts } from "@/lib/content/lint/source-texts";
import type { Problem } from "@/lib/content/problem";
import { type Hash, hashOf, type VerifiedFact } from "./verified-fact";

type Outcome = "passed" | "not run";
type Held = {
  texts: SourceTexts;
  known: readonly VerifiedFact[];
  /** The day on which a fact that has no entry yet was held against its texts: YYYY-MM-DD. */
  dayOf: (factId: string) => string;
  hash: Hash;
};
type Verification = { facts: VerifiedFact[]; problems: Problem[] };

/**
 * Holds the facts of a module against their texts. A fact with a problem gets no entry; one that did
 * not change keeps the date it had.
 */
export function verifyModule(
  course: Course,
  module: Module,
  { texts, known, dayOf, hash }: Held,
): Verification {
  const facts = course.facts.filter(({ id }) => module.facts.includes(id));
  const results = facts.map((fact) => {
    const { checks, problems } = verifyFact(course, fact, texts);
    const entry = entryFor(fact, checks, hash);
    const earlier = known.find((one) => one.hash === entry.hash && one.fact === fact.id);
    return { problems, entry: { ...entry, date: earlier?.date ?? dayOf(fact.id) } };
  });
  return {
    facts: results.flatMap(({ problems, entry }) => (problems.length === 0 ? [entry] : [])),
    problems: results.flatMap(({ problems }) => problems),
  };
}

/**
 * What is missing from the texts is a problem where all of a fact's passages are at hand. Where some
 * are, it may stand in the others, so that check was not run; where none is, none was.
 */
function verifyFact(course: Course, fact: Fact, texts: SourceTexts) {
  const share = heldShare(fact, texts);
  const missing = share === "none" ? [] : ungrounded(course, fact, texts);
  const notRun = new Set(missing.map(({ rule }) => rule));
  const outcome = (check: Grounding): Outcome =>
    share === "none" || notRun.has(`grounding-${check}`) ? "not run" : "passed";
  const checks = {
    prints: share === "none" ? ("not run" as const) : ("passed" as const),
    names: outcome("names"),
    holders: outcome("holders"),
    numbers: outcome("numbers"),
    dates: outcome("dates"),
  };
  return {
    checks,
    problems: [...passagePrints({ ...course, facts: [fact] }), ...(share === "all" ? missing : [])],
  };
}

function entryFor(
  fact: Fact,
  checks: VerifiedFact["checks"],
  hash: Hash,
): Omit<VerifiedFact, "date"> {
  return {
    fact: fact.id,
    hash: hashOf(fact, hash),
    passages: fact.passages.map(({ document, paragraph = null, print = null }) => ({
      document,
      paragraph,
      print,
    })),
    checks,
  };
}
