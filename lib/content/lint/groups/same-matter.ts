import { askedValue } from "@/lib/content/asked-value";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import type { Group } from "@/lib/content/group";
import type { Problem } from "@/lib/content/problem";
import { rivalsOf } from "@/lib/content/rivals";
import type { SlotValue } from "@/lib/content/slot";
import { valuesOverlap } from "@/lib/content/values-overlap";
import { doubtfulKey, wrongKey } from "./group-finding";

/**
 * Facts of the course that make a wrong answer right: they have the value in the slot, and nothing that
 * they state keeps them apart from the fact that is asked. Soft where the only one is the fact from which
 * the reason is drawn: whoever did so held the two against each other.
 */
export function rivalProblems(
  course: Course,
  group: Group,
  { fact, slot, value, reasonId }: Wrong,
): Problem[] {
  const rivals = rivalsOf(course, { fact, slot, question: group.stem }, value);
  const unread = rivals.find(({ id }) => id !== reasonId);
  const rival = unread ?? rivals[0];
  if (!rival) return [];
  const message = `${rival.id} makes a wrong answer to ${fact.id} right too.`;
  return [unread ? wrongKey(group, message) : doubtfulKey(group, message)];
}

type Wrong = { fact: Fact; slot: string; value: SlotValue; reasonId: string };

/** Facts that tell of the same matter at another time: which of the two is meant must be plain from the words. */
export function otherTimes(
  course: Course,
  group: Group,
  { fact, slot }: { fact: Fact; slot: string },
): Problem[] {
  const own = askedValue(fact, slot);
  if (own?.type !== "date") return [];
  const others = course.facts.filter((other) => {
    const value = askedValue(other, slot);
    if (other.id === fact.id || value?.type !== "date" || valuesOverlap(own, value)) return false;
    // What came later is no rival of what was asked as of a day; of the two times it is one all the same.
    const isRival = (one: Fact, of: Fact, date: SlotValue) =>
      rivalsOf(course, { fact: of, slot, question: group.stem }, date).includes(one);
    return isRival(other, fact, value) || isRival(fact, other, own);
  });
  return others.map(({ id }) =>
    doubtfulKey(group, `${id} may tell the same as ${fact.id}, at another time.`),
  );
}
