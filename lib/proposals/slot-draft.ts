import { bounds } from "@/lib/content/slot";
import type { SlotDraft } from "./draft";
import { filled, linesOf, listOf, readDated, writeDated } from "./fact-fields";
import type { SlotSort } from "./frames";
import { oneOf, recordIn, textIn, wordsIn } from "./raw-value";

/** A slot as its form has it, whatever stands in the file. */
export function readSlot(sort: SlotSort, value: unknown): SlotDraft {
  switch (sort) {
    case "entity":
      return { type: "entity", id: textIn(value) };
    case "entities":
      return { type: "entities", ids: wordsIn(value) };
    case "either":
      return readSlot(typeof value === "object" ? "text" : "entity", value);
    case "text": {
      const { text, accept } = recordIn(value);
      return { type: "text", text: textIn(text), accept: linesOf(accept) };
    }
    case "quantity": {
      const { amount, unit, bound, tolerance } = recordIn(value);
      return {
        ...{ type: "quantity", amount: textIn(amount), unit: textIn(unit) },
        ...{ bound: oneOf(bounds, bound, "exact"), tolerance: textIn(tolerance) },
      };
    }
    case "date":
      return { type: "date", ...readDated(value) };
    case "plain":
      return { type: "plain", text: textIn(value) };
  }
}

/** A slot as a file says it; undefined where nothing fills it. */
export function writeSlot(slot: SlotDraft | undefined): unknown {
  switch (slot?.type) {
    case "entity":
      return slot.id || undefined;
    case "entities":
      return filled(slot.ids.filter((id) => id !== ""));
    case "text": {
      const accept = filled(listOf(slot.accept));
      return slot.text ? { text: slot.text, ...(accept && { accept }) } : undefined;
    }
    case "quantity": {
      const { amount, unit, bound, tolerance } = slot;
      if (!amount && !unit) return undefined;
      return {
        ...{ amount: numberOf(amount), unit, bound },
        ...(tolerance && { tolerance: numberOf(tolerance) }),
      };
    }
    case "date":
      return writeDated(slot);
    case "plain":
      return slot.text || undefined;
    default:
      return undefined;
  }
}

/** What is no number stays as it was typed, and the gate says so. */
function numberOf(text: string): number | string {
  const number = Number(text.replaceAll(",", ""));
  return text.trim() === "" || Number.isNaN(number) ? text : number;
}
