import { z } from "zod";
import type { EntryBody } from "@/lib/content/entry";
import { courseIdSchema } from "@/lib/desk/schema";
import { plainText } from "@/lib/plain-text";

const setBy = z.enum(["us", "author"]);

/** By what and by when a forecast is judged, as an editor writes it. */
export const forecastFormSchema = z.strictObject({
  courseId: courseIdSchema,
  factId: plainText(20).min(1),
  /** The entry's revision that was looked at; empty where there was none. */
  seen: z.string().regex(/^\d{0,9}$/),
  question: plainText(300).min(1, "forecast-question"),
  criterion: plainText(500).min(1, "forecast-criterion"),
  criterionBy: setBy,
  deadline: z.iso.date("date"),
  deadlineBy: setBy,
  deadlineGrounds: plainText(300).min(1, "why-later"),
});

type Written = Omit<z.output<typeof forecastFormSchema>, "courseId" | "factId" | "seen">;

/** What is asked: where it is something else, probabilities that were given before count no more. */
const meaning = ["question", "criterion", "deadline"] as const;

/**
 * The entry of a forecast as it is written now; what it says besides stays.
 *
 * @param published the meaning that learners were asked; null where nobody was
 */
export function forecastBody(
  fact: string,
  written: Written,
  { before, published }: { before: EntryBody; published: number | null },
): EntryBody {
  const revision = Number(before.meaningRevision ?? 1);
  const isOther = meaning.some((field) => before[field] !== written[field]);
  const meaningRevision = isOther && published === revision ? revision + 1 : revision;
  return { ...before, fact, meaningRevision, ...written };
}
