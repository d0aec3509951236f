import { months } from "./shown";
import type { SlotValue } from "./slot";

const written = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]+) )?(\d{4})$/;

/** The partial date that a text shows ("20 January 2019", "2016"), or null where it shows none. */
function readDate(text: string): string | null {
  const [, day, name, year] = written.exec(text) ?? [];
  if (year === undefined) return null;
  if (name === undefined) return year;
  const names: readonly string[] = months;
  const month = names.indexOf(name) + 1;
  if (month === 0) return null;
  const parts = [year, String(month).padStart(2, "0"), day?.padStart(2, "0")];
  return parts.filter(Boolean).join("-");
}

/**
 * What a distractor written as text shows, in the type of the key: a date, an amount in the key's
 * unit and bound, or the text itself where it is neither.
 */
export function readValue(text: string, key: SlotValue): SlotValue {
  const date = key.type === "date" ? readDate(text) : null;
  if (date) return { type: "date", date, grounds: null };
  const [number] = /\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  if (key.type === "quantity" && number)
    return { ...key, amount: Number(number.replaceAll(",", "")) };
  return { type: "text", text, accept: [] };
}
