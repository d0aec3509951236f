import type { CourseIndex } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import { rivalsOf } from "@/lib/content/rivals";
import type { SlotValue } from "@/lib/content/slot";
import type { Ask } from "./card";

/**
 * A wrong answer, and the fact that tells what it truly is the answer to; that fact's statement is the
 * reason against it unless the author wrote one.
 */
export type Distractor = { id: string; text: string; fact: Fact; reason?: string | undefined };

/** A distractor found in the fact base, with how well it fits and what it is balanced by. */
export type Candidate = Distractor & { value: SlotValue; fit: number; measure: number };

/** Facts further apart than this speak of different times. */
const eraYears = 10;

export function isSameEra(a: Fact, b: Fact): boolean {
  return yearsApart(a, b) <= eraYears;
}

/** How near two facts are to each other: shared topics, and the same few years. */
export function nearness(a: Fact, b: Fact): number {
  const shared = a.topics.filter((topic) => b.topics.includes(topic)).length;
  return Math.min(shared, 2) + (yearsApart(a, b) <= 3 ? 1 : 0);
}

function yearsApart(a: Fact, b: Fact): number {
  return Math.abs(Number(a.asOf.date.slice(0, 4)) - Number(b.asOf.date.slice(0, 4)));
}

/** Whether no fact of the course makes the value right for the question. */
export function isWrong(index: CourseIndex, ask: Ask, value: SlotValue): boolean {
  return rivalsOf(index.course, ask, value).length === 0;
}
