import { z } from "zod";
import { kinds } from "./kind";
import { datedSchema, partialDateSchema } from "./partial-date";
import { slugSchema } from "./slot";

/** Minted once, never reused: `f_` and ten characters of Crockford's base 32. */
export const factIdSchema = z.string().regex(/^f_[0-9a-hjkmnp-tv-z]{10}$/, "Not a fact id.");

/** Who says it. `interest` is what the speaker stands to gain, where there is something. */
const holderSchema = z.union([
  slugSchema.transform((who) => ({ who, interest: null })),
  z.strictObject({ who: slugSchema, interest: z.string().min(1) }),
]);

/** A wrong answer worth offering, and the fact from which the reason against it is drawn. */
const distractorSchema = z
  .strictObject({
    entity: slugSchema.optional(),
    text: z.string().min(1).optional(),
    fact: factIdSchema,
    /** Why it is wrong, where the fact's own statement would not say so. */
    reason: z.string().min(1).optional(),
  })
  .refine(
    ({ entity, text }) => (entity === undefined) !== (text === undefined),
    "Name either an entity or a text.",
  );

/** How one slot is asked: the question as a person reads it, with its own date in it. */
const askSchema = z.strictObject({
  question: z.string().min(1),
  /** A sentence of ours with a gap for the answer that shows by itself what the gap wants. */
  cloze: z.string().min(1).optional(),
  /** Whether it can fairly be typed; words of ours only where the author says so. */
  typed: z.boolean().optional(),
  /** How precisely a date is asked, where that is less than what is known. */
  precision: z.enum(["year", "month"]).optional(),
  distractors: z.array(distractorSchema).default([]),
});

/**
 * How a person has one way of asking a fact otherwise than it is compiled. It is kept when all is compiled
 * anew: what it names and is not offered any more is passed over.
 */
const overrideSchema = z.strictObject({
  /** Who left this way of asking out, and it stays out. */
  dropped: z.literal(true).optional(),
  /** The question, or the sentence with the gap, in other words. */
  stem: z.string().min(1).optional(),
  /** The ids of the wrong options to offer, among those that the course has for it. */
  wrong: z.array(z.string().min(1)).min(1).max(2).optional(),
});

/** By way of asking, as its item's id goes on after the fact's: "event:choice", "kind". */
const overridesSchema = z
  .record(z.string().regex(/^(?:kind|[\w-]+:[a-z]+)$/), overrideSchema)
  .refine(
    ({ kind }) => kind?.stem === undefined,
    "The question for a kind is made from its saying: reword that.",
  );

/** Where a fact stands. Paragraph and print are given where the text was at hand. */
const passageSchema = z.strictObject({
  document: slugSchema,
  paragraph: z.int().min(1).optional(),
  print: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});

/** What another party said about it, as of then; "none" is a silence that the source states. */
const commentSchema = z.strictObject({
  by: slugSchema,
  stance: z.enum(["confirms", "denies", "qualifies", "none"]),
  asOf: datedSchema,
});

export type Override = z.output<typeof overrideSchema>;

/** What every fact carries, whatever its frame: who says it, what sort of saying, as of when. */
export const attribution = {
  id: factIdSchema,
  /** Raised when we were wrong: what was learned of the old meaning is learned anew. */
  meaningRevision: z.int().min(1).default(1),
  statement: z.string().min(1),
  /** The bare saying, without who says it: what kind and holder are asked of. */
  proposition: z.string().min(1).optional(),
  kind: z.enum(kinds),
  /** What makes it this kind, in a sentence. */
  kindReason: z.string().min(1),
  /** From who originally says it to who prints it. */
  holders: z.array(holderSchema).min(1),
  comments: z.array(commentSchema).default([]),
  asOf: datedSchema,
  validUntil: partialDateSchema.optional(),
  reviewBy: partialDateSchema.optional(),
  supersedes: factIdSchema.optional(),
  /** The fact of another course that it is a copy of: what became of that one since is told nowhere here. */
  copiedFrom: factIdSchema.optional(),
  contradicts: z.array(factIdSchema).default([]),
  sourceNote: z.string().min(1).optional(),
  /** Why it is so, or why it matters: shown with the answer. */
  why: z.string().min(1),
  topics: z.array(slugSchema).min(1),
  salience: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  passages: z.array(passageSchema).min(1),
  /** By slot name, `holder` among them. */
  asks: z.record(z.string(), askSchema).default({}),
  overrides: overridesSchema.optional(),
  /** By rule: why a soft finding of the gate is accepted here. Hard findings have no such way out. */
  notes: z.record(z.string(), z.string().min(1)).default({}),
  /** What happened to this revision: drafted, read against its source, direction and polarity ticked. */
  provenance: z.strictObject({
    drafted: partialDateSchema,
    readAgainstSource: partialDateSchema,
    /** The fact's `meaningRevision` for which agent, patient and polarity were ticked. */
    directionTicked: z.int().min(1),
  }),
};
