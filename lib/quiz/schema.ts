import { z } from "zod";
import { confidences } from "@/lib/confidence/confidence";
import { kinds } from "@/lib/content/kind";
import { plainText } from "@/lib/plain-text";
import { ACROSS, quizLengths, quizMakings, quizWays } from "./choice";
import { RESPONSE_LIMIT } from "./response";

const version = z
  .union([z.uuid(), z.literal(ACROSS)])
  .transform((id) => (id === ACROSS ? null : id));

export const startSchema = z.strictObject({
  versionId: version,
  making: z.enum(quizMakings).default("all"),
});

export const pretestSchema = z.strictObject({ versionId: z.uuid() });

export const chosenSchema = z.strictObject({
  versionId: version,
  making: z.enum(quizMakings),
  length: z.coerce.number().pipe(z.literal(quizLengths)),
  /** Lists of which none leaves nothing out. */
  topicIds: z.array(plainText(100)).max(100).default([]),
  kinds: z.array(z.enum(kinds)).max(kinds.length).default([]),
  ways: z.array(z.enum(quizWays)).max(quizWays.length).default([]),
  /** Empty for one of its own. */
  seed: plainText(60)
    .default("")
    .transform((seed) => seed || null),
  byCertainty: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
});

export const retakeSchema = z.strictObject({
  attemptId: z.uuid(),
  retake: z.enum(["same", "new", "wrong"]),
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
