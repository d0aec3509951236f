import type { CourseIndex } from "@/lib/content/course-index";
import { shownDate, shownQuantity } from "@/lib/content/shown";
import type { SlotValue } from "@/lib/content/slot";

/** A value as an option: its id is what it shows. */
export function shownAs(
  index: CourseIndex,
  value: SlotValue,
): { id: string; text: string; measure: number } {
  switch (value.type) {
    case "entity": {
      const { id, name } = index.entity(value.id);
      return { id, text: name, measure: name.length };
    }
    case "date":
      return {
        id: value.date,
        text: shownDate(value.date),
        measure: Date.parse(value.date),
      };
    case "quantity":
      return { id: shownQuantity(value), text: shownQuantity(value), measure: value.amount };
    case "text":
      return { id: value.text, text: value.text, measure: value.text.length };
  }
}
