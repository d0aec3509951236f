import type { Course } from "@/lib/content/course";
import { fold } from "@/lib/content/fold";
import type { Option } from "@/lib/content/item";
import { namesOf } from "@/lib/content/names";
import { readValue } from "@/lib/content/read-value";
import type { SlotValue } from "@/lib/content/slot";

/**
 * What an option shows, read from the course and not from how it was compiled: an entity by its id or
 * any of its names, a date or quantity as it is written, in the key's bound and unit.
 */
export function optionValue(course: Course, option: Option, key: SlotValue): SlotValue | null {
  switch (key.type) {
    case "entity": {
      const entity = course.entities.find(
        (one) =>
          one.id === option.id || namesOf(one).some((name) => fold(name) === fold(option.text)),
      );
      return entity ? { type: "entity", id: entity.id } : asText(option);
    }
    case "text":
      return asText(option);
    case "date":
    case "quantity": {
      const value = readValue(option.text, key);
      return value.type === key.type ? value : null;
    }
  }
}

function asText({ text }: Option): SlotValue {
  return { type: "text", text, accept: [] };
}
