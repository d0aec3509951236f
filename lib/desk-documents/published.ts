import type { YearMissing } from "@/lib/content/ingest/reading";
import { partialDateSchema } from "@/lib/content/partial-date";
import type { Described } from "./schema";

type Asked = Pick<Described, "year" | "month" | "day" | "grounds" | "retrieved">;

/** When a document came out, as its file says it: a bare date where the document states it. */
export type Published = string | { date: string; grounds: string };

/**
 * When a document came out by what a person says, or the names of what is wrong with that, by field.
 *
 * @param yearMissing where the document states no year: then whoever gives one says how they know it
 */
export function publishedOf(
  { year, month, day, grounds, retrieved }: Asked,
  yearMissing: YearMissing | undefined,
): { published: Published } | { errors: Partial<Record<"day" | "grounds", string[]>> } {
  if (day !== null && month === null) return { errors: { day: ["published-month"] } };
  const date = [year, month, day]
    .flatMap((part) => (part === null ? [] : `${part}`.padStart(2, "0")))
    .join("-");
  if (!partialDateSchema.safeParse(date).success) return { errors: { day: ["published-date"] } };
  if (date > retrieved.slice(0, date.length)) return { errors: { day: ["published-later"] } };
  if (yearMissing && grounds === "") return { errors: { grounds: ["published-grounds"] } };
  return { published: grounds === "" ? date : { date, grounds } };
}
