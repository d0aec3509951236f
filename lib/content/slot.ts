import { z } from "zod";
import { datedSchema } from "./partial-date";

const slugPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The id of an entity, document, topic or module: chosen once, in kebab-case. */
export const slugSchema = z.string().regex(slugPattern, "Write ids in kebab-case.");

/** A slot filled by an entity of the course. */
export const entitySlot = slugSchema.transform((id) => ({ type: "entity" as const, id }));

/** A slot filled by words of ours; `accept` lists other wordings that are as right when typed. */
export const textSlot = z
  .strictObject({ text: z.string().min(1), accept: z.array(z.string().min(1)).default([]) })
  .transform((slot) => ({ type: "text" as const, ...slot }));

export const bounds = ["exact", "at least", "more than", "at most", "about"] as const;

/** A slot filled by a number. `tolerance` is the share of the amount by which an answer may differ. */
export const quantitySlot = z
  .strictObject({
    amount: z.number(),
    unit: z.string().min(1),
    bound: z.enum(bounds),
    tolerance: z.number().min(0).max(0.5).default(0),
  })
  .transform((slot) => ({ type: "quantity" as const, ...slot }));

export const dateSlot = datedSchema.transform((slot) => ({ type: "date" as const, ...slot }));

/** What fills one slot of a fact. */
export type SlotValue =
  | z.output<typeof entitySlot>
  | z.output<typeof textSlot>
  | z.output<typeof quantitySlot>
  | z.output<typeof dateSlot>;
