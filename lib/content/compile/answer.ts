import type { Course } from "@/lib/content/course";
import type { CourseIndex } from "@/lib/content/course-index";
import { fold } from "@/lib/content/fold";
import type { Answer } from "@/lib/content/item";
import { namesOf } from "@/lib/content/names";
import { precisionOf } from "@/lib/content/partial-date";
import { shownDate, shownQuantity } from "@/lib/content/shown";
import type { SlotValue } from "@/lib/content/slot";
import { canBeTakenFor } from "@/lib/quiz/typed-answer";

/** The right answer to a slot, with everything that typing may be held against. */
export function answerTo(index: CourseIndex, value: SlotValue): Answer {
  switch (value.type) {
    case "entity":
      return entityAnswer(index, value.id);
    case "text":
      return { type: "text", shown: value.text, accepted: [value.text, ...value.accept] };
    case "quantity": {
      const { amount, unit, tolerance } = value;
      return { type: "quantity", shown: shownQuantity(value), amount, unit, tolerance };
    }
    case "date": {
      const { date } = value;
      return { type: "date", shown: shownDate(date), date, precision: precisionOf(date) };
    }
  }
}

function entityAnswer(index: CourseIndex, id: string): Answer {
  const entity = index.entity(id);
  const accepted = namesOf(entity);
  return { type: "entity", id, shown: entity.name, accepted, others: othersOf(index, id) };
}

/** Every way of asking an entity needs them, and they are every name against every other. */
const othersByEntities = new WeakMap<Course["entities"], Map<string, string[]>>();

/** Names that a slip of one of the entity's could be taken for, less those that are its own too. */
function othersOf(index: CourseIndex, id: string): string[] {
  const { entities } = index.course;
  const known = othersByEntities.get(entities) ?? new Map<string, string[]>();
  othersByEntities.set(entities, known);
  const others = known.get(id) ?? nearNames(index, id);
  known.set(id, others);
  return others;
}

function nearNames(index: CourseIndex, id: string): string[] {
  const entity = index.entity(id);
  const accepted = namesOf(entity);
  const own = new Set(accepted.map(fold));
  const others = index.course.entities.filter(
    (other) =>
      other.id !== id && (other.type === entity.type || entity.notTheSame.includes(other.id)),
  );
  const names = others
    .flatMap(namesOf)
    .filter((name) => !own.has(fold(name)))
    .filter(canBeTakenFor(accepted));
  return [...new Set(names)].toSorted();
}
