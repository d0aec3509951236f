import { z } from "zod";

export type DatePrecision = "year" | "month" | "day";

/** A calendar date as precise as its source: "2019", "2019-12" or "2019-12-10". */
export const partialDateSchema = z
  .union([z.string(), z.int().transform(String)]) // YAML reads a bare year as a number
  .pipe(
    z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/, "Write a date as YYYY, YYYY-MM or YYYY-MM-DD.")
      .refine(isCalendarDate, "There is no such date."),
  );

/** A date its source states, or one we inferred, with the grounds for it. */
export const datedSchema = z.union([
  partialDateSchema.transform((date) => ({ date, grounds: null })),
  z.strictObject({ date: partialDateSchema, grounds: z.string().min(1) }),
]);

export type Dated = z.output<typeof datedSchema>;

export function precisionOf(date: string): DatePrecision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

function isCalendarDate(date: string): boolean {
  const [year, month = "01", day = "01"] = date.split("-");
  const instant = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}

/** Whether both dates could name one day: "2018-05" lies within "2018". */
export function datesOverlap(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
