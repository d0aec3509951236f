import { months } from "./shown";

const monthName = `(${months.join("|")})`;
const date = new RegExp(
  `(?:\\b(\\d{1,2})(?: (?:and|to) (\\d{1,2}))? )?\\b${monthName} (\\d{4})\\b|\\b((?:1[5-9]|20)\\d\\d)\\b`,
  "g",
);

/**
 * The dates that a text states with their year, as the files write them: "On 19 and 20 May 2016" gives
 * 2016-05-19 and 2016-05-20, "in 2018" gives 2018.
 */
export function statedDates(text: string): string[] {
  return [...text.matchAll(date)].flatMap(([, first, last, month = "", year = "", bare]) => {
    if (bare) return [bare];
    const names: readonly string[] = months;
    const ofMonth = `${year}-${two(names.indexOf(month) + 1)}`;
    const days = [first, last].filter((day) => day !== undefined);
    return days.length === 0 ? [ofMonth] : days.map((day) => `${ofMonth}-${two(Number(day))}`);
  });
}

/** The text without its dates. */
export function datelessOf(text: string): string {
  return text.replace(date, ";");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
