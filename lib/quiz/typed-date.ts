import { type DateReading, readDates } from "@/lib/quiz/date-reading";

/** "2019", "2019-12" or "2019-12-10": as precise as the date that is asked for. */
export type DateKey = string;

export type DateVerdict =
  | { verdict: "right" }
  | { verdict: "wrong"; because: "date" | "less-precise" | "unreadable" };

const READ_LIMIT = 100;

/**
 * Judges a typed date: "10 Dec 2019", "2019-12-10", "Dec. 10, 2019", "10/12/2019", "December 2019".
 *
 * What is said more precisely than asked is right when the asked part is; what is said less
 * precisely is wrong, with its own reason. Where day and month can be read either way, either is
 * right. A year of two digits is taken for that of the key. Never throws, whatever is typed.
 */
export function judgeDate(response: string, key: DateKey): DateVerdict {
  const readings = response.length > READ_LIMIT ? [] : readDates(response);
  if (readings.length === 0) return { verdict: "wrong", because: "unreadable" };
  const [year = 0, month, day] = key.split("-").map(Number);
  const compared = readings.map((reading) => [
    compareYears(reading, year),
    comparePart(reading.month, month),
    comparePart(reading.day, day),
  ]);
  if (compared.some((parts) => parts.every((part) => part === "same"))) return { verdict: "right" };
  const isVague = compared.some((parts) => parts.every((part) => part !== "other"));
  return { verdict: "wrong", because: isVague ? "less-precise" : "date" };
}

type Comparison = "same" | "other" | "missing";

/** A part that is not asked for is as good as the same. */
function comparePart(given: number | null, asked: number | undefined): Comparison {
  if (asked === undefined || given === asked) return "same";
  return given === null ? "missing" : "other";
}

function compareYears({ year, isShortYear }: DateReading, asked: number): Comparison {
  return comparePart(year, isShortYear ? asked % 100 : asked);
}
