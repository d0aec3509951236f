import { z } from "zod";
import { fold } from "@/lib/content/fold";
import { plainText } from "@/lib/plain-text";
import { cardIdSchema } from "@/lib/review/schema";

export const FRONT_LIMIT = 500;
export const BACK_LIMIT = 1000;
export const ACCEPTED_LIMIT = 8;
const ACCEPTED_LENGTH = 120;

/** Some sign that can be seen: not only blanks, breaks and what steers the direction of writing. */
const isVisible = (text: string) => /[^\p{C}\p{Z}\u2800\u3164]/u.test(text);

/** Some lines of text. A form sends a break as two signs, of which the limit counts one. */
const side = (max: number, missing: string) =>
  z
    .string()
    .transform((text) => text.replaceAll("\r\n", "\n"))
    .pipe(plainText(max).refine(isVisible, { error: missing }));

/** One a line, each once; each has a letter or a digit, because all else is folded away when it is judged. */
const accepted = plainText(ACCEPTED_LIMIT * (ACCEPTED_LENGTH + 2))
  .transform((text) => [...new Set(text.split(/[\r\n]+/).map((line) => line.trim()))])
  .transform((lines) => lines.filter((line) => line !== ""))
  .refine((lines) => lines.length <= ACCEPTED_LIMIT, { error: `too-many:${ACCEPTED_LIMIT}` })
  .refine((lines) => lines.every((line) => line.length <= ACCEPTED_LENGTH), {
    error: `line-long:${ACCEPTED_LENGTH}`,
  })
  .refine((lines) => lines.every((line) => fold(line) !== ""), { error: "untypable" });

/** What is chosen from a list, or nothing. */
const chosen = plainText(200).transform((text) => text || null);

const words = {
  front: side(FRONT_LIMIT, "front"),
  back: side(BACK_LIMIT, "back"),
  accepted,
  moduleId: chosen,
  topic: chosen,
};

/** A new card as its form sends it. */
export const newOwnCardSchema = z.strictObject({ ...words, factId: chosen });

/** A change of one, with when the form's words were stored: what another has changed since is not overwritten. */
export const changedOwnCardSchema = z.strictObject({
  ...words,
  cardId: cardIdSchema,
  seenAt: z.iso.datetime({ precision: 3 }).transform((text) => new Date(text)),
  isAnew: z.literal("on").optional(),
});

export const givenOwnCardSchema = z.strictObject({ cardId: cardIdSchema });
