import { z } from "zod";
import { kinds } from "@/lib/content/kind";
import { plainText } from "@/lib/plain-text";
import { cardIdSchema } from "@/lib/review/schema";
import { cardStates } from "./state";
import { tags } from "./tags";

const chosen = plainText(200).optional().catch(undefined);

/** In place of a module: the cards that one made oneself. No module is called so. */
export const OWN_CARDS = "*own";

/** What the list of cards is asked for in its address: what does not fit is not asked. */
export const cardsQuerySchema = z.object({
  q: plainText(100).catch(""),
  module: chosen,
  topic: chosen,
  kind: z.enum(kinds).optional().catch(undefined),
  state: z.enum(cardStates).optional().catch(undefined),
  /** The last card of the page before. */
  after: cardIdSchema.optional().catch(undefined),
});

export type CardsQuery = z.output<typeof cardsQuerySchema>;

/** Which cards are to be practised: asked for as in the list of cards, and not by the page. */
export const practiceQuerySchema = cardsQuerySchema.omit({ after: true });

/** A practice that was begun: its cards, and a name that tells it from the one before. */
export const practiceSessionSchema = practiceQuerySchema.extend({
  begun: z
    .string()
    .regex(/^\d{1,15}$/)
    .catch(""),
});

export const cardTagSchema = z.strictObject({ cardId: cardIdSchema, tag: z.enum(tags) });

export type NewTag = z.output<typeof cardTagSchema>;
