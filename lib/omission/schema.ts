import { z } from "zod";
import { pickQuerySchema } from "@/lib/class-test/schema";
import { groupFamilies } from "@/lib/content/group-item";
import { families } from "@/lib/content/item";
import { plainText } from "@/lib/plain-text";

/** The ways in which a class is asked, in the order in which they are offered. */
export const classFamilies = [...families, ...groupFamilies] as const;

export const omissionSchema = z.strictObject({
  classroomId: z.uuid(),
  itemId: plainText(200).min(1),
});

/** What the questions of a class are asked for in their page's address: what does not fit is not asked. */
export const classQuerySchema = pickQuerySchema.omit({ for: true }).extend({
  family: z.enum(classFamilies).optional().catch(undefined),
  /** Of which one it is to be shown how students see it. */
  item: plainText(200).optional().catch(undefined),
});

export type NewOmission = z.output<typeof omissionSchema>;
