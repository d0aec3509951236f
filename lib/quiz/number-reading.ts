/** Digits with separators inside; a space only before a group of three. */
const written = /[-+]?\d+(?:[.,'’_]\d+| \d{3}(?!\d))*/u;

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const words = new Map<string, number>([
  ...units.split(" ").map((word, value): [string, number] => [word, value]),
  ...tens.split(" ").map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** A number and the text on both sides of it. */
export type NumberReading = { value: number; before: string; after: string };

/**
 * The first number in a text of lower-case letters and digits 0–9, or null: "6.6", "6,6", "6,600",
 * "6 600", "6.600.000", "twenty-one".
 *
 * A single comma or space before exactly three digits parts thousands, as English does; any other
 * single comma, and any single dot, is the decimal one.
 */
export function readNumber(text: string): NumberReading | null {
  const found = written.exec(text);
  if (!found) return readWords(text);
  const value = valueOfDigits(found[0]);
  const end = found.index + found[0].length;
  return value === null
    ? null
    : { value, before: text.slice(0, found.index), after: text.slice(end) };
}

function valueOfDigits(digits: string): number | null {
  const bare = digits.replace(/[ '’_]/gu, "");
  const [dots, commas] = [bare.split(".").length - 1, bare.split(",").length - 1];
  if (dots > 0 && commas > 0) return valueOfMixed(bare);
  if (dots > 1) return grouped(bare, ".");
  if (commas > 1 || /^[-+]?[1-9]\d{0,2},\d{3}$/u.test(bare)) return grouped(bare, ",");
  return Number(bare.replace(",", "."));
}

/** Dots and commas: the one that comes last is the decimal one and stands once. */
function valueOfMixed(bare: string): number | null {
  const decimal = bare.lastIndexOf(".") > bare.lastIndexOf(",") ? "." : ",";
  const [whole = "", fraction = "", ...more] = bare.split(decimal);
  const value = grouped(whole, decimal === "." ? "," : ".");
  if (value === null || more.length > 0) return null;
  return Number(`${whole.replace(/[.,]/gu, "")}.${fraction}`);
}

/** Thousands in threes, or in the twos of South Asia; the last group always of three. */
function grouped(bare: string, separator: "." | ","): number | null {
  const [first = "", ...groups] = bare.split(separator);
  const isGrouped =
    first.replace(/[-+]/u, "").length <= 3 &&
    groups.every(
      (group, index) => group.length === 3 || (group.length === 2 && index < groups.length - 1),
    );
  return isGrouped ? Number(first + groups.join("")) : null;
}

/** English numbers up to 999 in words. */
function readWords(text: string): NumberReading | null {
  const parts = text.split(/[\s-]+/u).filter((part) => part !== "");
  const start = parts.findIndex((part) => words.has(part));
  if (start === -1) return null;
  let value = 0;
  let end = start;
  for (const part of parts.slice(start)) {
    if (part === "hundred") value *= 100;
    else if (part !== "and" || value < 100) {
      const more = words.get(part);
      if (more === undefined) break;
      value += more;
    }
    end += 1;
  }
  return { value, before: parts.slice(0, start).join(" "), after: parts.slice(end).join(" ") };
}
