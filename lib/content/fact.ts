import { z } from "zod";
import { attribution } from "./attribution";
import { dateSlot, entitySlot, quantitySlot, type SlotValue, textSlot } from "./slot";

/** Whether the fact affirms or denies what its frame says. */
const polarity = z.enum(["affirmed", "denied"]).default("affirmed");

/** Who did what to whom: shared by what happened, what is claimed and what is foretold. */
const deed = {
  agent: entitySlot,
  action: textSlot,
  patient: entitySlot.optional(),
  object: z.union([entitySlot, textSlot]).optional(),
  polarity,
};

/**
 * One typed statement in our own words, grounded in passages. Agent, patient and polarity are fields of their own because
 * reversed roles and lost negations cannot be found in free text.
 */
export const factSchema = z.discriminatedUnion("frame", [
  z.strictObject({
    ...attribution,
    frame: z.literal("event"),
    event: entitySlot,
    participants: z.array(entitySlot).min(1),
    place: entitySlot.optional(),
    began: dateSlot.optional(),
    ended: dateSlot.optional(),
    scale: quantitySlot.optional(),
  }),
  z.strictObject({
    ...attribution,
    frame: z.literal("delivery"),
    supplier: entitySlot,
    recipient: entitySlot,
    goods: entitySlot,
    date: dateSlot.optional(),
  }),
  z.strictObject({
    ...attribution,
    frame: z.literal("action"),
    ...deed,
    place: entitySlot.optional(),
    date: dateSlot.optional(),
  }),
  z.strictObject({
    ...attribution,
    frame: z.literal("office"),
    person: entitySlot,
    office: textSlot,
    of: entitySlot,
    from: dateSlot.optional(),
    to: dateSlot.optional(),
  }),
  z.strictObject({
    ...attribution,
    frame: z.literal("quantity"),
    of: textSlot,
    by: entitySlot.optional(),
    value: quantitySlot,
    period: textSlot.optional(),
    /** The facts of one group make a chart, a comparison and each other's distractors. */
    group: z.string().min(1).optional(),
  }),
  z.strictObject({
    ...attribution,
    frame: z.literal("definition"),
    term: entitySlot,
    meaning: textSlot,
  }),
  z.strictObject({
    ...attribution,
    frame: z.literal("claim"),
    ...deed,
    date: dateSlot.optional(),
  }),
  z.strictObject({
    ...attribution,
    frame: z.literal("forecast"),
    ...deed,
    by: dateSlot.optional(),
    /** How we will tell whether it came true, where it can be told at all. */
    criterion: z.string().min(1).optional(),
  }),
  z.strictObject({
    ...attribution,
    frame: z.literal("recommendation"),
    addressee: entitySlot,
    action: textSlot,
    polarity,
  }),
  z.strictObject({
    ...attribution,
    frame: z.literal("assessment"),
    about: entitySlot,
    judgement: textSlot,
    because: textSlot.optional(),
    polarity,
  }),
  z.strictObject({
    ...attribution,
    frame: z.literal("usage"),
    speaker: entitySlot,
    word: textSlot,
    for: textSlot,
  }),
]);

export type Fact = z.output<typeof factSchema>;

type Slots = Readonly<Record<string, SlotValue>>;

/** Every fact is held against every other many times over; none changes once it is read. */
const slotsByFact = new WeakMap<Fact, Slots>();

/** The slots of a fact that are filled with one value, by name: those a card may ask. */
export function slotsOf(fact: Fact): Slots {
  const known = slotsByFact.get(fact);
  if (known) return known;
  const filled = Object.entries(fact).filter(([, value]) => isSlotValue(value));
  const slots = Object.freeze(Object.fromEntries(filled)) as Slots;
  slotsByFact.set(fact, slots);
  return slots;
}

function isSlotValue(value: unknown): value is SlotValue {
  return typeof value === "object" && value !== null && "type" in value;
}
