import { z } from "zod";
import { plainText } from "@/lib/plain-text";

/** The licences that a course of one's own may be given out under; the last gives nothing away. */
export const licences = [
  "CC-BY-SA-4.0",
  "CC-BY-4.0",
  "CC-BY-NC-4.0",
  "CC0-1.0",
  "All rights reserved",
] as const;

/** A course by its id, which stands in addresses and in files. */
export const courseIdSchema = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9-]*$/);

const title = plainText(120).min(1, "course-title");
const summary = plainText(600).min(1, "summary");

export const newCourseSchema = z.strictObject({ title, summary, licence: z.enum(licences) });

export const newTopicSchema = z.strictObject({
  courseId: courseIdSchema,
  title: plainText(80).min(1, "topic-title"),
  summary: plainText(300).min(1, "summary"),
});

export const courseKeySchema = z.strictObject({ courseId: courseIdSchema });

export const editorSchema = courseKeySchema.extend({ userId: z.uuid() });
