import { z } from "zod";
import { plainText } from "@/lib/plain-text";
import { reportReasons } from "./reason";

export const reportSchema = z.strictObject({
  factId: plainText(20).min(1),
  /** Where it was met in a review or a quiz: how it was asked. */
  itemId: plainText(100).min(1).optional(),
  meaningRevision: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
  reason: z.enum(reportReasons, "report-reason"),
  note: plainText(500),
});

export const decisionSchema = z.strictObject({
  reporterId: z.uuid(),
  reportId: z.uuid(),
  /** Read by who reported it. */
  why: plainText(500).min(1, "why"),
});

export type NewReport = z.output<typeof reportSchema>;
export type Decision = z.output<typeof decisionSchema>;
