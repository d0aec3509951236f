import { z } from "zod";
import { factIdSchema } from "./attribution";
import { kinds } from "./kind";
import { partialDateSchema } from "./partial-date";
import { slugSchema } from "./slot";

/** Minted once, never reused: `g_` and ten characters of Crockford's base 32. */
const groupIdSchema = z.string().regex(/^g_[0-9a-hjkmnp-tv-z]{10}$/, "Not a group id.");

const words = z.string().trim().min(1);

/** What every group carries, whatever its family. */
const common = {
  id: groupIdSchema,
  /** Raised when the members or the key change. */
  meaningRevision: z.int().min(1).default(1),
  /** The question as a person reads it, with its own dates in it. */
  stem: words,
  /** Why it is so, or why it matters: shown with the answer. */
  why: words,
  /** How a person has it otherwise than it was made: it is kept when all is compiled anew. */
  override: z
    .strictObject({
      /** Who left this question out, and it stays out. */
      dropped: z.literal(true).optional(),
      /** The question in other words. */
      stem: words.optional(),
    })
    .optional(),
  /** By rule: why a soft finding of the gate is accepted here. Hard findings have no such way out. */
  notes: z.record(z.string(), words).default({}),
  provenance: z.strictObject({ drafted: partialDateSchema, readAgainstSource: partialDateSchema }),
};

/** Why an option is right or wrong, where the fact's own statement would not say so. */
const reason = words.optional();

/** A fact as an option: what happened or was said, in words that tell neither its date nor its kind. */
const toldMember = z.strictObject({
  fact: factIdSchema,
  text: words,
  /** The slot that dates it; by default the first that is filled of those that do. */
  slot: z.string().optional(),
  reason,
});

/** What the right options of several have in common: their kind, or that they happened in a span of time. */
const sought = z.union([
  z.strictObject({ kind: z.enum(kinds) }),
  z
    .strictObject({ from: partialDateSchema.optional(), until: partialDateSchema.optional() })
    .refine(({ from, until }) => from ?? until, "Give a first day, a last one or both."),
]);

/**
 * The bar that is meant: the one whose share of another bar (by its rank, 1 being the largest) or of all
 * others together lies between two bounds.
 */
const soughtBar = z.strictObject({
  of: z.union([z.literal("others"), z.int().min(1)]),
  above: z.number().positive().optional(),
  below: z.number().positive().optional(),
});

/** Facts that are asked together, in one way; an item of `content/modules/<slug>/groups.yaml`. */
export const groupSchema = z.discriminatedUnion("family", [
  z.strictObject({
    ...common,
    family: z.literal("order"),
    members: z.array(toldMember).min(3).max(6),
  }),
  z.strictObject({
    ...common,
    family: z.literal("several"),
    sought,
    members: z.array(toldMember).min(4).max(7),
  }),
  z.strictObject({
    ...common,
    family: z.literal("matching"),
    /** The slots that are matched; `holder` is who originally says it, `proposition` what is said. */
    match: z.strictObject({ prompts: z.string(), options: z.string() }),
    members: z
      .array(
        z.strictObject({
          fact: factIdSchema,
          /** In place of how the slot itself would be shown. */
          prompt: words.optional(),
          option: words.optional(),
          reason,
        }),
      )
      .min(3)
      .max(6),
  }),
  z.strictObject({
    ...common,
    family: z.literal("map"),
    /** The fact whose slot holds the place that is asked for. */
    key: z.strictObject({ fact: factIdSchema, slot: z.string().default("place") }),
    /** Places that are wrong, each with the fact from which the reason is drawn. */
    others: z.array(z.strictObject({ entity: slugSchema, fact: factIdSchema, reason })).min(2),
  }),
  z.strictObject({
    ...common,
    family: z.literal("chart"),
    sought: soughtBar,
    members: z.array(factIdSchema).min(3),
  }),
  z.strictObject({
    ...common,
    family: z.literal("rejects"),
    /** What is said, in our words, free of who says it. */
    saying: words,
    rejectedBy: factIdSchema,
    /** Who says it first, then those who agree. */
    saidBy: z.array(z.strictObject({ fact: factIdSchema, reason })).min(1),
  }),
  z.strictObject({
    ...common,
    family: z.literal("then-now"),
    former: z.strictObject({ fact: factIdSchema, text: words, reason }),
    latter: z.strictObject({ fact: factIdSchema, text: words, reason }),
    /** What was so neither then nor now. */
    others: z.array(z.strictObject({ fact: factIdSchema, text: words, reason: words })).default([]),
  }),
]);

export type Group = z.output<typeof groupSchema>;

export type GroupOf<Family extends Group["family"]> = Extract<Group, { family: Family }>;

/** `content/modules/<slug>/groups.yaml` */
export const groupsSchema = z.array(groupSchema);

/** A group in the words in which it is asked. */
export function asAsked(group: Group): Group {
  return { ...group, stem: group.override?.stem ?? group.stem };
}

/** Those of some groups that are asked, in the words in which they are. */
export function askedGroups(groups: readonly Group[]): Group[] {
  return groups.filter(({ override }) => !override?.dropped).map(asAsked);
}

/** The facts of a group in the order in which it names them, each once. */
export function membersOf(group: Group): string[] {
  return [...new Set(namedIn(group))];
}

function namedIn(group: Group): string[] {
  switch (group.family) {
    case "order":
    case "several":
    case "matching":
      return group.members.map(({ fact }) => fact);
    case "chart":
      return group.members;
    case "map":
      return [group.key.fact, ...group.others.map(({ fact }) => fact)];
    case "rejects":
      return [group.rejectedBy, ...group.saidBy.map(({ fact }) => fact)];
    case "then-now":
      return [group.former, group.latter, ...group.others].map(({ fact }) => fact);
  }
}
