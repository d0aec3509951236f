import type { Course, SourceDocument } from "@/lib/content/course";
import { type Fact, slotsOf } from "@/lib/content/fact";
import { months } from "@/lib/content/shown";
import { sourcesOf } from "./source-texts";
import { dayStands, monthStands, yearStands } from "./standing-words";

/** The dates of a fact, and months that only its statement has, that do not stand in a text. */
export function ungroundedDates(course: Course, fact: Fact, text: string): string[] {
  const printed = sourcesOf(fact, course.documents).flatMap(({ published }) =>
    published.grounds === null ? published.date : [],
  );
  const dates = Object.values(slotsOf(fact)).flatMap((value) =>
    value.type === "date" && !dateStands(value, text, printed) ? [value.date] : [],
  );
  return [...dates, ...strangeMonths(course, fact, text)];
}

/** The dates that a fact bears itself: of its slots, as of when it is so, and of its documents. */
export function datesOf(documents: readonly SourceDocument[], fact: Fact): string[] {
  return [
    fact.asOf.date,
    ...Object.values(slotsOf(fact)).flatMap((value) => (value.type === "date" ? value.date : [])),
    ...sourcesOf(fact, documents).map(({ published }) => published.date),
  ];
}

/** Months that a statement names and neither its passages nor its own dates have. */
function strangeMonths({ documents }: Course, fact: Fact, text: string): string[] {
  const own = new Set(datesOf(documents, fact).map((date) => Number(date.slice(5, 7))));
  return months.filter((name, i) => {
    const isNamed = new RegExp(`\\b${name}\\b`).test(fact.statement);
    return isNamed && !own.has(i + 1) && !monthStands(text, i + 1);
  });
}

type Stated = { date: string; grounds: string | null };

/** Of an inferred date only the day must stand; of a stated one every part, the year perhaps in the document's own date. */
function dateStands({ date, grounds }: Stated, text: string, printed: readonly string[]): boolean {
  const [year = "", month, day] = date.split("-");
  if (day && !dayStands(text, Number(day))) return false;
  if (grounds !== null) return true;
  const ofDocument = printed.some((date) => date.startsWith(year));
  if (!yearStands(text, year) && !ofDocument) return false;
  return !month || monthStands(text, Number(month));
}
