import { z } from "zod";
import { documentSchema } from "@/lib/content/course";
import { courseIdSchema } from "@/lib/desk/schema";
import { plainText } from "@/lib/plain-text";

export const genres = documentSchema.shape.genre.options;

/** The languages whose texts facts can be proposed from first; others are read and said to be such. */
export const languages = [
  ...["en", "ar", "de", "es", "fr", "hi", "id", "ja", "km", "ko"],
  ...["lo", "ms", "my", "pt", "ru", "ta", "th", "tl", "vi", "zh"],
] as const;

export const intakeSchema = z.strictObject({ courseId: courseIdSchema, intakeId: z.uuid() });

export const documentKeySchema = z.strictObject({
  courseId: courseIdSchema,
  documentId: z
    .string()
    .max(100)
    .regex(/^[a-z][a-z0-9-]*$/),
});

/** By what facts are looked for in a document. */
export const orderedProposalsSchema = documentKeySchema.extend({ by: z.enum(["rules", "model"]) });

/** A piece by its place, and to which side it goes: "12 kept" or "12 left-out". */
export const movedPieceSchema = intakeSchema.extend({
  piece: z.string().regex(/^\d{1,5} (kept|left-out)$/),
});

const none = z.literal("").transform(() => null);
const wholeNumber = (max: number, error: string) =>
  z.union([
    none,
    z
      .string()
      .regex(/^\d{1,2}$/, error)
      .transform(Number)
      .refine((number) => number >= 1 && number <= max, error),
  ]);

/** What a person says of a document: each field of the form, which may be empty where it says so. */
const described = {
  title: plainText(300).min(1, "document-title"),
  outlet: plainText(120).min(1, "outlet"),
  /** Who it is, in a line; where it is new to the course. */
  outletAbout: plainText(200),
  author: plainText(120),
  authorAbout: plainText(200),
  year: z.string().regex(/^[12]\d{3}$/, "published-year"),
  month: wholeNumber(12, "published-date"),
  day: wholeNumber(31, "published-date"),
  grounds: plainText(300),
  retrieved: z.iso.date("date"),
  language: z.string().regex(/^[a-z]{2,3}$/, "language"),
  genre: z.enum(genres, "genre"),
  licence: plainText(200).min(1, "licence"),
  url: z.union([none, plainText(2000).pipe(z.url({ protocol: /^https?$/, error: "web-address" }))]),
};

export const takenOverSchema = intakeSchema.extend(described);

export const changedDocumentSchema = documentKeySchema.extend({
  ...described,
  /** The entry's, as it was seen. */
  revision: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

export type Described = Omit<z.output<typeof takenOverSchema>, "courseId" | "intakeId">;
