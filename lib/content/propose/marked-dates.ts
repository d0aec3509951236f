import { slotsOf } from "@/lib/content/fact";
import { sourcesOf } from "@/lib/content/lint/source-texts";
import { dayStands, monthStands, yearStands } from "@/lib/content/lint/standing-words";
import { type Dated, datesOverlap } from "@/lib/content/partial-date";
import { shownDate } from "@/lib/content/shown";
import { statedDates } from "@/lib/content/stated-dates";
import type { Marked } from "./marked";

/** Whether words may be those of a date: of an inferred one the day, of another no other month or year. */
export function dateStands(words: string, { date, grounds }: Dated): boolean {
  const [year = "", month, day] = date.split("-");
  if (day && !dayStands(words, Number(day))) return false;
  if (grounds !== null) return true;
  const isOtherYear = /\b(?:1[5-9]|20)\d\d\b/.test(words) && !yearStands(words, year);
  if (isOtherYear) return false;
  return month ? monthStands(words, Number(month)) : yearStands(words, year);
}

type Absent = { field: string; absent: string };

/**
 * Dates of the statement, and as of when it is so, that neither the marked sentences state nor the document's
 * own date or a slot gives.
 */
export function strangeDates({ fact, course }: Marked, sentences: string): Absent[] {
  const printed = sourcesOf(fact, course.documents).map(({ published }) => published.date);
  const slots = Object.values(slotsOf(fact)).flatMap((value) =>
    value.type === "date" ? [value] : [],
  );
  const inferred = slots.flatMap(({ date, grounds }) => (grounds === null ? [] : date));
  const own = [...printed, ...inferred, ...(fact.asOf.grounds === null ? [] : [fact.asOf.date])];
  const isKnown = (date: string) =>
    own.some((one) => datesOverlap(one, date)) || standsIn(sentences, date, own);
  const stated = statedDates(fact.statement);
  const asOf = [...stated, ...slots.map(({ date }) => date), ...own];
  return [
    ...stated
      .filter((date) => !isKnown(date))
      .map((date) => ({ field: "statement", absent: shownDate(date) })),
    ...(asOf.some((date) => datesOverlap(date, fact.asOf.date))
      ? []
      : [{ field: "asOf", absent: shownDate(fact.asOf.date) }]),
  ];
}

/** A text of March 2019 that says "in January" means that of the year: its years may be the document's. */
function standsIn(sentences: string, date: string, own: readonly string[]): boolean {
  const [year = "", month, day] = date.split("-");
  const isYear = yearStands(sentences, year) || own.some((one) => one.startsWith(year));
  const isMonth = !month || monthStands(sentences, Number(month));
  return isYear && isMonth && (!day || dayStands(sentences, Number(day)));
}
