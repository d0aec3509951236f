import { z } from "zod";
import { slugSchema } from "@/lib/content/slot";
import { courseIdSchema } from "@/lib/desk/schema";

/** A module that is to be copied, and into which course. */
export const copySchema = z.strictObject({
  courseId: courseIdSchema,
  moduleId: slugSchema.max(100),
});

/** A copying that is to be taken back, by its instant. */
export const undoCopySchema = z.strictObject({
  courseId: courseIdSchema,
  at: z.iso.datetime(),
});
