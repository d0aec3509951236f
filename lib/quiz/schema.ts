import { z } from "zod";
import { plainText } from "@/lib/plain-text";

export const startSchema = z.strictObject({ versionId: z.uuid() });

export const answerSchema = z.strictObject({
  attemptId: z.uuid(),
  position: z.coerce.number().int().min(1).max(1000),
  /** Made when the question was shown, so that sending it twice is one answer. */
  answerId: z.uuidv7(),
  response: plainText(500),
});

export const submitSchema = z.strictObject({ attemptId: z.uuid() });

export type NewAnswer = z.output<typeof answerSchema>;
