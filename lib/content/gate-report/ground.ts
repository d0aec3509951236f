import { chanceOf } from "@/lib/chance";
import type { Course, Entity } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";

/** Where a fact was spoiled: its typed slots, what a reader reads, or both so that they agree. */
export const wheres = ["slots", "statement", "both"] as const;
export type Where = (typeof wheres)[number];

/** A fact with one thing wrong, or one thing said differently and as right. */
export type Spoiled = { row: string; where: Where; fact: Fact; what: string };

/** Who is spoken of where a fact stands: in its passages, and in the rest of their documents. */
export type Standing = { passage: ReadonlySet<string>; document: ReadonlySet<string> };

/** What a spoiling works on. The seed and the fact's id decide every choice, no other fact does. */
export type Ground = {
  fact: Fact;
  course: Course;
  standing: Standing;
  seed: string;
};

/** One of the candidates, or null where there is none. `purpose` keeps one choice free of the next. */
export function choose<T>(
  { seed, fact }: Ground,
  purpose: string,
  candidates: readonly T[],
): T | null {
  const place = Math.floor(chanceOf(`${seed}\n${fact.id}\n${purpose}`) * candidates.length);
  return candidates[place] ?? null;
}

export function entityOf({ course }: Ground, id: string): Entity | undefined {
  return course.entities.find((entity) => entity.id === id);
}
