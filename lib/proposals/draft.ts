import { z } from "zod";
import { entitySchema } from "@/lib/content/course";
import { kinds } from "@/lib/content/kind";
import { bounds } from "@/lib/content/slot";
import { plainText } from "@/lib/plain-text";
import { frames, slotNames } from "./frames";

/** Longer than any field of a fact: what is longer than that is no field of one. */
const line = plainText(400);
const lines = plainText(4000);
const ids = z.array(line).max(40);

export const stances = ["confirms", "denies", "qualifies", "none"] as const;

/** A date as it is typed, and what it was inferred from; both empty where there is none. */
const dated = z.strictObject({ date: line, grounds: lines });

const slotDraft = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("entity"), id: line }),
  z.strictObject({ type: z.literal("entities"), ids }),
  /** `accept` holds other wordings that are as right, one a line. */
  z.strictObject({ type: z.literal("text"), text: lines, accept: lines }),
  z.strictObject({
    type: z.literal("quantity"),
    amount: line,
    unit: line,
    bound: z.enum(bounds),
    tolerance: line,
  }),
  z.strictObject({ type: z.literal("date"), date: line, grounds: lines }),
  z.strictObject({ type: z.literal("plain"), text: lines }),
]);

const askDraft = z.strictObject({
  slot: line,
  question: lines,
  cloze: lines,
  typed: z.enum(["", "yes", "no"]),
  precision: z.enum(["", "year", "month"]),
});

const entityDraft = z.strictObject({
  id: line,
  type: entitySchema.shape.type,
  name: line,
  /** One a line. */
  aliases: lines,
  gloss: lines,
  notTheSame: ids,
});

/** What was marked in the text; offsets as a proposal's evidence has them. */
const mark = z.strictObject({
  paragraph: z.int().min(1).max(100_000),
  from: z.int().min(0).max(1_000_000),
  to: z.int().min(0).max(1_000_000),
  field: line,
});

/** For which wording each was ticked; empty where it was not. */
const ticks = z.strictObject({ agent: line, patient: line, polarity: line });

/**
 * A fact as its form has it: every field is there, and empty where nothing was typed. Whether it makes a fact
 * is the gate's to say.
 */
export const factDraftSchema = z.strictObject({
  frame: z.enum(frames),
  slots: z.partialRecord(z.enum(slotNames), slotDraft),
  polarity: z.enum(["affirmed", "denied"]),
  statement: lines,
  proposition: lines,
  kind: z.enum(kinds),
  kindReason: lines,
  /** From who originally says it to who prints it. */
  holders: z.array(z.strictObject({ who: line, interest: lines })).max(12),
  comments: z.array(z.strictObject({ by: line, stance: z.enum(stances), asOf: dated })).max(20),
  asOf: dated,
  validUntil: line,
  reviewBy: line,
  sourceNote: lines,
  why: lines,
  topics: ids,
  salience: z.enum(["1", "2", "3"]),
  asks: z.array(askDraft).max(20),
  notes: z.array(z.strictObject({ rule: line, note: lines })).max(40),
  /** What it names and the course has not. */
  entities: z.array(entityDraft).max(40),
  /** Empty for a fact that is there: what was marked stays with its proposal. */
  evidence: z.array(mark).max(100),
  ticks,
  /** The module in which it is put; empty for none. */
  moduleId: line,
});

export type FactDraft = z.output<typeof factDraftSchema>;
export type SlotDraft = z.output<typeof slotDraft>;
export type EntityDraft = z.output<typeof entityDraft>;
export type AskDraft = z.output<typeof askDraft>;
export type DatedDraft = z.output<typeof dated>;
