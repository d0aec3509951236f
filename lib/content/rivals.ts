import { isShutOut } from "./asked-for";
import { askedValue } from "./asked-value";
import type { Course, Entity } from "./course";
import { type Fact, slotsOf } from "./fact";
import { namesOf } from "./names";
import { namesStand } from "./names-stand";
import { datesOverlap, precisionOf } from "./partial-date";
import type { SlotValue } from "./slot";
import { valuesOverlap } from "./values-overlap";

/** What is asked: a slot of a fact, in the words of a question. */
export type Asked = { fact: Fact; slot: string; question: string };

/**
 * The facts that would make `value` a right answer to a question: they have it in the same slot, and
 * nothing else they state keeps them apart from the fact that is asked. What is merely not stated
 * keeps nothing apart, so a rival may be a false alarm.
 */
export function rivalsOf(course: Course, asked: Asked, value: SlotValue): Fact[] {
  const { fact, slot } = asked;
  const rivals = course.facts.filter(
    (other) =>
      other.id !== fact.id &&
      other.frame === fact.frame &&
      fills(other, slot, value) &&
      mayBeOneMatter(fact, other, slot),
  );
  return rivals.filter((other) => !isToldApart(course, asked, { value, other }));
}

/** Whether the question itself shuts the other fact out: by what it calls the key, or whom it cites. */
function isToldApart(
  course: Course,
  asked: Asked,
  { value, other }: { value: SlotValue; other: Fact },
): boolean {
  const { fact, slot, question } = asked;
  const entity = (id: string | undefined) => course.entities.find((one) => one.id === id);
  const key = askedValue(fact, slot);
  if (key?.type === "entity" && value.type === "entity") {
    const [meant, offered] = [entity(key.id), entity(value.id)];
    if (meant && offered && isShutOut(question, meant, offered)) return true;
  }
  const [speaker, otherSpeaker] = [fact.holders[0]?.who, other.holders[0]?.who];
  const cited = entity(speaker);
  return (
    slot !== "holder" && speaker !== otherSpeaker && cited !== undefined && cites(question, cited)
  );
}

function cites(question: string, speaker: Entity): boolean {
  return speaker.type !== "outlet" && namesStand(question, namesOf(speaker));
}

function fills(fact: Fact, slot: string, value: SlotValue): boolean {
  const own = askedValue(fact, slot);
  return own !== null && valuesOverlap(own, value);
}

function mayBeOneMatter(a: Fact, b: Fact, asked: string): boolean {
  if (a.frame === "office" && b.frame === "office") return mayBeOneOffice(a, b);
  if ("polarity" in a && "polarity" in b && a.polarity !== b.polarity) return false;
  if (happensAfter(b, a.asOf.date)) return false;
  if (a.frame === "event" && b.frame === "event" && !shareParticipant(a, b)) return false;
  const slots = slotsOf(b);
  return Object.entries(slotsOf(a)).every(([slot, value]) => {
    const other = slots[slot];
    return slot === asked || !other || valuesOverlap(value, other);
  });
}

type Office = Extract<Fact, { frame: "office" }>;

/** An office is held from a date to another: two holders are kept apart only by terms that do not meet. */
function mayBeOneOffice(a: Office, b: Office): boolean {
  const sameOffice = valuesOverlap(a.office, b.office) && a.of.id === b.of.id;
  const samePerson = a.person.id === b.person.id;
  return (sameOffice || samePerson) && !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore(a: Office, b: Office): boolean {
  if (a.to === undefined || b.from === undefined || a.to.date > b.from.date) return false;
  return isDay(a.to.date) || !datesOverlap(a.to.date, b.from.date);
}

/** One leaves and the other enters on the same day. */
function isDay(date: string): boolean {
  return precisionOf(date) === "day";
}

/** A question as of a date is not about what came later. */
function happensAfter(fact: Fact, date: string): boolean {
  const { date: on, began } = slotsOf(fact);
  return [on, began].some(
    (value) => value?.type === "date" && value.date > date && !datesOverlap(value.date, date),
  );
}

type Happening = Extract<Fact, { frame: "event" }>;

function shareParticipant(a: Happening, b: Happening): boolean {
  return a.participants.some(({ id }) => b.participants.some((other) => other.id === id));
}
