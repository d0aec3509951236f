import { z } from "zod";
import { factIdSchema } from "@/lib/content/attribution";
import { partialDateSchema } from "@/lib/content/partial-date";
import { courseIdSchema } from "@/lib/desk/schema";
import { plainText } from "@/lib/plain-text";

const ofFact = { courseId: courseIdSchema, factId: factIdSchema };
const said = {
  statement: plainText(600).min(1, "fact-statement"),
  /** Empty for none. */
  proposition: plainText(600),
  why: plainText(1000).min(1, "fact-why"),
};

/** What a corrected fact says; a field that is empty is none. */
export const correctionSchema = z.strictObject({
  ...ofFact,
  ...said,
  asOf: partialDate("fact-as-of"),
  sourceNote: plainText(600),
});

/** What is so now, where it is read, and until when the former was so. */
export const supersessionSchema = z.strictObject({
  ...ofFact,
  ...said,
  asOf: partialDate("fact-as-of"),
  validUntil: partialDate("fact-until"),
  document: plainText(200).regex(/^[a-z][a-z0-9-]*$/, "fact-document"),
  /** Empty where the document is not held here. */
  paragraph: z
    .string()
    .regex(/^(|[1-9]\d{0,4})$/, "fact-paragraph")
    .transform((text) => (text === "" ? null : Number(text))),
  thenText: plainText(160).min(1, "fact-then"),
  nowText: plainText(160).min(1, "fact-now"),
});

export const removalSchema = z.strictObject({
  ...ofFact,
  reason: plainText(600).min(1, "why-later"),
});

export type Correction = Omit<z.output<typeof correctionSchema>, "courseId" | "factId">;
export type Supersession = Omit<z.output<typeof supersessionSchema>, "courseId" | "factId">;

function partialDate(error: string) {
  return z
    .string()
    .trim()
    .refine((text) => partialDateSchema.safeParse(text).success, error);
}
