import { z } from "zod";
import { confidences } from "@/lib/confidence/confidence";
import { plainText } from "@/lib/plain-text";
import { quizLengths, quizMakings } from "./choice";
import { RESPONSE_LIMIT } from "./response";

export const startSchema = z.strictObject({ versionId: z.uuid() });

export const chosenSchema = z.strictObject({
  versionId: z.uuid(),
  making: z.enum(quizMakings),
  length: z.coerce.number().pipe(z.literal(quizLengths)),
  /** Empty for all topics. */
  topicId: z
    .string()
    .max(100)
    .transform((id) => id || null),
});

export const answerSchema = z.strictObject({
  attemptId: z.uuid(),
  position: z.coerce.number().int().min(1).max(1000),
  /** Made when the question was shown, so that sending it twice is one answer. */
  answerId: z.uuidv7(),
  /** As `readResponse` reads it. */
  response: plainText(RESPONSE_LIMIT),
  /** How sure the learner said to be; it changes no mark. */
  confidence: z.enum(confidences).optional(),
});

export const submitSchema = z.strictObject({ attemptId: z.uuid() });

export type NewAnswer = z.output<typeof answerSchema>;
