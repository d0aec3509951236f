import { oneLine } from "@/lib/content/ingest/clean-text";
import type { ProposedDate, ProposedMetadata, YearMissing } from "@/lib/content/ingest/reading";
import { isoDate, writtenDate } from "./written-date";

/** What was found, each thing maybe not. */
export type Found = {
  [Name in keyof ProposedMetadata]: ProposedMetadata[Name] | undefined;
};

/** Longer than this in letters, a name or title is a mistake. */
const longest = 300;

/** What was found, without what was not; texts on one line. */
export function proposedOf(found: Found): ProposedMetadata {
  const entries = Object.entries(found).flatMap(([name, value]) => {
    if (typeof value !== "string") return value === undefined ? [] : [[name, value]];
    const line = oneLine(value);
    return line === "" || line.length > longest ? [] : [[name, line]];
  });
  return Object.fromEntries(entries) as ProposedMetadata;
}

/** A date as a document's particulars state it. Seconds and zones are of no account: the date there is kept. */
export function dated(stated: string | undefined): ProposedDate | undefined {
  if (stated === undefined) return undefined;
  const [exact] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T|\s)/.exec(stated.trim()) ?? [];
  const written = writtenDate(exact ?? stated);
  const date = written ? isoDate(written) : (exact ?? null);
  return date === null ? undefined : { date, grounds: null };
}

/** A day and month that a text states without their year. */
export function yearMissingIn(text: string): YearMissing | undefined {
  const date = writtenDate(text);
  if (!date || date.year !== null || date.month === null) return undefined;
  return { month: date.month, day: date.day, stated: date.stated };
}

/** The day a file was made, which is near the day of publishing at best. */
export function fileMade(stated: string | undefined): ProposedDate | undefined {
  const made = dated(stated);
  return made && { ...made, grounds: "file-made" };
}
