import { monthNumber, monthPattern } from "./month-names";

/** A date as it was found written: its year may be missing. */
export type WrittenDate = {
  year: number | null;
  month: number | null;
  day: number | null;
  /** The words it was read from. */
  stated: string;
};

const day = "(?<day>3[01]|[12]\\d|0?[1-9])";
const year = "(?<year>(?:1[5-9]|2[0-5])\\d\\d)";
const month = `(?<month>${monthPattern})\\.?`;
const before = "(?<![\\p{L}\\p{N}])";
const after = "(?![\\p{N}])";

/** In the order in which they are looked for: the more a form says, the earlier. */
const forms = [
  `(?<year>(?:1[5-9]|20)\\d\\d)-(?<digits>0[1-9]|1[0-2])-(?<day>3[01]|[12]\\d|0[1-9])`,
  `${year} ?年 ?(?<digits>1[0-2]|0?[1-9]) ?月(?: ?(?<day>3[01]|[12]\\d|0?[1-9]) ?日)?`,
  `ngày ${day} tháng (?<digits>1[0-2]|0?[1-9]) năm ${year}`,
  `${day}(?:st|nd|rd|th|er)?\\.? (?:of |de |tháng )?${month},? (?:de |năm |พ\\.ศ\\. ?)?${year}`,
  `${month} ${day}(?:st|nd|rd|th)?,? ${year}`,
  `${day}[./](?<digits>1[0-2]|0?[1-9])[./]${year}`,
  `${month},? (?:de )?${year}`,
  `${day}(?:st|nd|rd|th|er)?\\.? (?:of |de )?${month}`,
  `${month} ${day}(?:st|nd|rd|th)?`,
].map((form) => new RegExp(`${before}${form}${after}`, "iu"));

/** The first date of a text that says the most; or null. Thai years of the Buddhist era become common ones. */
export function writtenDate(text: string): WrittenDate | null {
  for (const form of forms) {
    const found = form.exec(text);
    const date = found ? dateOf(found) : null;
    if (date) return date;
  }
  return null;
}

function dateOf({ 0: stated, groups = {} }: RegExpExecArray): WrittenDate | null {
  const month = groups.digits ? Number(groups.digits) : monthNumber(groups.month ?? "");
  const day = groups.day ? Number(groups.day) : null;
  if (isAmbiguous(stated, day)) return null;
  return { year: commonYear(groups.year), month, day, stated };
}

/** "03/04/2021" is March to some and April to others. */
function isAmbiguous(stated: string, day: number | null): boolean {
  return stated.includes("/") && day !== null && day <= 12;
}

function commonYear(written: string | undefined): number | null {
  if (written === undefined) return null;
  const year = Number(written);
  return year > 2400 ? year - 543 : year;
}

/** As the files write it: "2019", "2019-12" or "2019-12-10"; null where the year is missing or no such day is. */
export function isoDate({ year, month, day }: WrittenDate): string | null {
  if (year === null) return null;
  const parts = [month, day].filter((part) => part !== null);
  const date = [String(year), ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
  if (day === null) return date;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null;
}

const around =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d{1,2}[:.h]\d\d(?::\d\d)?|\b(?:a\.?m|p\.?m)\b|\b(?:gmt|utc|est|edt|cet|bst|ist|[a-z]{1,2}st)(?:[+-]\d+)?\b|\b(?:last|first|at|on|updated|published|posted|modified|date|ago|min(?:ute)?s?|read|edited)\b/giu;

/** Whether a line says when and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > 90) return false;
  const date = writtenDate(text);
  if (!date || (date.year === null && text.length > date.stated.length + 12)) return false;
  const rest = text.replace(date.stated, " ").replace(around, " ");
  return (rest.match(/\p{L}/gu)?.length ?? 0) <= 3;
}
