import { z } from "zod";
import { confidences } from "@/lib/confidence/confidence";
import { BATCH_LIMIT, RESPONSE_LIMIT } from "@/lib/review/limits";
import { ratings } from "@/lib/review/scheduling";
import { isZone } from "@/lib/review/study-day";

/** The largest whole number that a database integer holds. */
const INTEGER_LIMIT = 2_147_483_647;

/** Text that every database keeps: no NUL, no half of a surrogate pair. */
const storableText = z
  .string()
  .refine((text) => !text.includes("\u0000") && !/\p{Surrogate}/u.test(text), {
    error: "unreadable",
  });

/** Lower case only: databases fold the case of a UUID, and two spellings must not be two events. */
const eventId = z.uuidv7().regex(/^[^A-Z]*$/);
const deviceId = z.uuid().regex(/^[^A-Z]*$/);
const deviceSeq = z.int().min(0).max(INTEGER_LIMIT);

/** As `Date.toISOString` writes it. However wrong the clock: any instant of the years 1 to 9999. */
const instant = z.iso.datetime({ precision: 3 }).refine((text) => !text.startsWith("0000"));

/** factId:slot */
export const cardIdSchema = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9_-]+:[A-Za-z0-9_-]+$/);

export const reviewSchema = z
  .strictObject({
    kind: z.literal("review"),
    id: eventId,
    deviceId,
    deviceSeq,
    sessionId: z.uuid().regex(/^[^A-Z]*$/),
    cardId: cardIdSchema,
    itemId: storableText.min(1).max(200).optional(),
    meaningRevision: z.int().min(1).max(INTEGER_LIMIT),
    rating: z.enum(ratings),
    /** "self" also where "I was right" overruled a typed answer. */
    ratedBy: z.enum(["self", "typed"]),
    response: storableText.max(RESPONSE_LIMIT).optional(),
    confidence: z.enum(confidences).optional(),
    /** False for extra practice, which moves no date. */
    counts: z.boolean(),
    deviceAt: instant,
    zone: z.string().max(64).refine(isZone),
    dayStartHour: z.int().min(0).max(23),
    durationMs: z.int().min(0).max(INTEGER_LIMIT),
  })
  .refine(
    ({ ratedBy, rating, response }) => ratedBy === "self" || isTypedRating(rating, response),
    {
      error: "A typed answer is there, and is Good or Again.",
      path: ["rating"],
    },
  );

export const undoSchema = z.strictObject({
  kind: z.literal("undo"),
  id: eventId,
  reviewId: eventId,
  deviceId,
  deviceSeq,
  deviceAt: instant,
});

export const logEventSchema = z.discriminatedUnion("kind", [reviewSchema, undoSchema]);

/**
 * What a device sends. Its events are read one by one (`readEvent`), so that a single bad one is
 * answered with its reason and does not hold back the others for ever.
 */
export const batchSchema = z.strictObject({
  /**
   * Whose answers the device takes them for. Who acts the session alone says; where another has signed
   * in since, this keeps them out of that person's log. Absent from a page of an older version.
   */
  learnerId: z.uuid().optional(),
  sentAt: instant,
  events: z.array(z.unknown()).min(1).max(BATCH_LIMIT),
});

export type Review = z.output<typeof reviewSchema>;
export type Undo = z.output<typeof undoSchema>;
export type LogEvent = z.output<typeof logEventSchema>;

/**
 * An event that says nothing we know; its id is told back where it has a readable one, and the first
 * field that is no good where it is one field.
 */
export type Malformed = { kind: "malformed"; id: string | null; field: string | null };

export function readEvent(sent: unknown): LogEvent | Malformed {
  const event = logEventSchema.safeParse(sent);
  if (event.success) return event.data;
  const id = z.object({ id: eventId }).safeParse(sent);
  return {
    kind: "malformed",
    id: id.success ? id.data.id : null,
    field: fieldIn(event.error),
  };
}

/** A field's name is short; what is longer comes from nobody who means well, and is cut. */
function fieldIn({ issues: [issue] }: z.ZodError): string | null {
  const field = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path[0];
  return field === undefined ? null : String(field).slice(0, 40);
}

function isTypedRating(rating: (typeof ratings)[number], response: string | undefined): boolean {
  return response !== undefined && (rating === "GOOD" || rating === "AGAIN");
}
