import { compileFacts } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { compiledProblems, courseProblems } from "@/lib/content/lint/gate";
import { groundingProblems } from "@/lib/content/lint/grounding";
import type { SourceTexts } from "@/lib/content/lint/source-texts";
import type { Problem } from "@/lib/content/problem";

export type Judge = {
  /**
   * What the gate says of a course with one fact replaced and did not say before, or null. That the fact
   * differs from the reading of its sources is told only where nothing else is, and that its tick is void
   * only where not even that is.
   */
  changed: (fact: Fact) => Problem | null;
  /** Whether it finds fault with the fact as it is. */
  isFlagged: (fact: Fact) => boolean;
};

/**
 * The gate as an author meets it who verified the changed fact afresh: every check of the course as
 * written, every check of the fact's own items, and the texts where they are at hand. That an entry of
 * verified.json is out of date is no finding here. What the change does to other facts is not looked at.
 */
export function judgeOf(course: Course, texts: SourceTexts): Judge {
  const findings = (changed: Course, fact: Fact): (() => Problem[])[] => [
    // The cheap checks first: one finding is enough, and most are found there.
    () => groundingProblems(changed, fact, texts),
    () => courseProblems(changed, [fact]),
    () => ownItems(changed, fact),
  ];
  const known = new Map<string, ReadonlySet<string>>();
  const before = (id: string) => {
    const fact = course.facts.find((one) => one.id === id);
    const keys = known.get(id) ?? (fact ? keysOf(findings(course, fact)) : new Set());
    known.set(id, keys);
    return keys;
  };
  return {
    isFlagged: ({ id }) => before(id).size > 0,
    changed: (fact) => {
      const facts = course.facts.map((other) => (other.id === fact.id ? fact : other));
      const found: Problem[] = [];
      for (const look of findings({ ...course, facts }, fact)) {
        const fresh = look().filter((problem) => !before(fact.id).has(keyOf(problem)));
        const telling = fresh.find(({ rule }) => !secondHand.has(rule));
        if (telling) return telling;
        found.push(...fresh);
      }
      return found.find(({ rule }) => rule === "reading") ?? found[0] ?? null;
    },
  };
}

/** What is held against the review of a fact and not against the fact. */
const secondHand: ReadonlySet<string> = new Set(["reading", "direction"]);

function keysOf(looks: readonly (() => Problem[])[]): Set<string> {
  return new Set(looks.flatMap((look) => look()).map(keyOf));
}

function ownItems(course: Course, fact: Fact): Problem[] {
  const [module] = course.modules;
  if (!module) return [];
  return compiledProblems(course, [compileFacts(course, module.id, [fact])]);
}

function keyOf(problem: Problem): string {
  return JSON.stringify(problem);
}
