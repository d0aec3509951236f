import { z } from "zod";
import { factIdSchema } from "@/lib/content/attribution";
import { kinds } from "@/lib/content/kind";
import { partialDateSchema } from "@/lib/content/partial-date";
import { courseIdSchema } from "@/lib/desk/schema";
import { plainText } from "@/lib/plain-text";

/** The id of who says it, empty where a place of the form was left empty; and what they stand to gain. */
const speaker = z
  .string()
  .max(120)
  .regex(/^([a-z][a-z0-9-]*)?$/);
const mostSpeakers = 12;

const ofFact = { courseId: courseIdSchema, factId: factIdSchema };
const said = {
  statement: plainText(600).min(1, "fact-statement"),
  /** Empty for none. */
  proposition: plainText(600),
  why: plainText(1000).min(1, "fact-why"),
  kind: z.enum(kinds),
  kindReason: plainText(600).min(1, "kind-reason"),
  /** From who says it first to who prints it, each beside their interest. */
  who: z
    .array(speaker)
    .max(mostSpeakers)
    .refine((places) => places.some(Boolean), "fact-holder"),
  interest: z.array(plainText(400)).max(mostSpeakers),
};

/** What a corrected fact says; a field that is empty is none. */
export const correctionSchema = z
  .strictObject({
    ...ofFact,
    ...said,
    asOf: partialDate("fact-as-of"),
    sourceNote: plainText(600),
  })
  .refine(areInPairs, { path: ["who"], error: "fact-holder" });

/** What is so now, where it is read, and until when the former was so. */
export const supersessionSchema = z
  .strictObject({
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
  })
  .refine(areInPairs, { path: ["who"], error: "fact-holder" });

export const removalSchema = z.strictObject({
  ...ofFact,
  reason: plainText(600).min(1, "why-later"),
});

export type Correction = Omit<z.output<typeof correctionSchema>, "courseId" | "factId">;
export type Supersession = Omit<z.output<typeof supersessionSchema>, "courseId" | "factId">;

/** What sort of saying a fact is and who says it, as its form has it. */
export type Attributed = Pick<Correction, "kind" | "kindReason" | "who" | "interest">;

/** Each place of the form sends both. */
function areInPairs({ who, interest }: { who: string[]; interest: string[] }): boolean {
  return who.length === interest.length;
}

function partialDate(error: string) {
  return z
    .string()
    .trim()
    .refine((text) => partialDateSchema.safeParse(text).success, error);
}
