import { z } from "zod";
import { courseIdSchema } from "@/lib/desk/schema";
import { plainText } from "@/lib/plain-text";

const id = plainText(120).min(1);
const print = z.string().regex(/^[0-9a-f]{8}$/);

/** A module of a course. */
export const moduleRefSchema = z.strictObject({ courseId: courseIdSchema, moduleId: id });

const title = plainText(120).min(1, "module-title");
const summary = plainText(600);

export const newModuleSchema = z.strictObject({ courseId: courseIdSchema, title, summary });

/** One a line. */
const objectives = plainText(4000)
  .transform((text) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  )
  .refine((lines) => lines.length <= 20, "too-many:20");

const ids = z.array(id).max(500);

export const moduleAboutSchema = moduleRefSchema.extend({
  ...{ seen: print, title, summary, objectives },
  ...{ topics: ids, documents: ids },
});

export const addedFactsSchema = moduleRefSchema.extend({ facts: ids.min(1, "fact") });

export const listedFactSchema = moduleRefSchema.extend({ factId: id });

export const movedFactSchema = listedFactSchema.extend({ to: z.enum(["earlier", "later"]) });

const place = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);

/** A section of a module's brief by its place, as it was when it was looked at. */
export const sectionRefSchema = moduleRefSchema.extend({ place, seen: print });

export const sectionSchema = sectionRefSchema.extend({
  heading: plainText(200).min(1, "heading"),
  text: plainText(4000).min(1, "brief"),
  facts: ids.min(1, "fact"),
});

/** One way of asking a fact, as its item's id goes on after the fact's. */
export const wayRefSchema = z.strictObject({
  courseId: courseIdSchema,
  factId: id,
  way: z.string().regex(/^(?:kind|[\w-]{1,60}:[a-z]{1,20})$/),
});

export const changedWaySchema = wayRefSchema.extend({
  stem: plainText(600),
  first: plainText(200).default(""),
  second: plainText(200).default(""),
});

/** A question over several facts. */
export const groupRefSchema = z.strictObject({
  courseId: courseIdSchema,
  groupId: z.string().regex(/^g_[0-9a-z]{10}$/),
});

export const changedGroupSchema = groupRefSchema.extend({ stem: plainText(600) });

/** A question as it is published: of one fact by its way of asking, or over several by its group. */
export const itemRefSchema = z.strictObject({
  courseId: courseIdSchema,
  itemId: z
    .string()
    .regex(/^(?:f_[0-9a-z]{10}:(?:kind|[\w-]{1,60}:[a-z]{1,20})|[a-z-]{1,20}:g_[0-9a-z]{10})$/),
});

/** What was shown that publishing a module does, by its digest. */
export const publishSchema = moduleRefSchema.extend({ shown: z.string().regex(/^[0-9a-f]{64}$/) });

/** Why a soft finding of the gate is accepted. */
export const notedFindingSchema = z.strictObject({
  courseId: courseIdSchema,
  factId: id,
  rule: z.string().regex(/^[a-z-]{1,40}$/),
  note: plainText(300).min(1, "why-later"),
});
