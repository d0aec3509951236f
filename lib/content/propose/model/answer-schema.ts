import { z } from "zod";
import { entityTypes } from "@/lib/content/course";
import { kinds } from "@/lib/content/kind";
import { bounds } from "@/lib/content/slot";
import { frames } from "@/lib/proposals/frames";
import { askedSlots } from "./asked-slots";

const slotNames = [
  ...new Set(frames.flatMap((frame) => askedSlots(frame).map(({ name }) => name))),
];

/** Long enough for anything worth proposing, and short enough to be read. */
const words = z.string().min(1).max(600);

const slotSchema = z.strictObject({
  slot: z.enum(slotNames),
  /** The name of what fills it, our words for it, or a date as YYYY, YYYY-MM or YYYY-MM-DD. */
  value: z.string().max(600),
  entityType: z.enum(entityTypes).nullable(),
  amount: z.number().nullable(),
  unit: z.string().max(80).nullable(),
  bound: z.enum(bounds).nullable(),
  /** From what a date is inferred, where the text does not state it whole. */
  inferredFrom: z.string().max(300).nullable(),
  quote: words,
});

/**
 * A fact as a language model proposes it: by names, since ids are ours to give, and with the words of the
 * paragraph that say so. Questions, options and keys have no place in it.
 */
export const modelFactSchema = z.strictObject({
  paragraph: z.int(),
  frame: z.enum(frames),
  statement: words,
  kind: z.enum(kinds),
  kindReason: words,
  /** From who originally says it to who passes it on; the outlet is added. */
  speakers: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(120),
        type: z.enum(entityTypes),
        interest: z.string().min(1).max(200).nullable(),
      }),
    )
    .max(6),
  denied: z.boolean(),
  asOf: z.string().max(10).nullable(),
  asOfInferredFrom: z.string().min(1).max(300).nullable(),
  slots: z.array(slotSchema).min(1).max(16),
  quote: words,
});

export type ModelFact = z.output<typeof modelFactSchema>;

/** What is asked for; facts are read one by one, so that one wrong one does not cost the others. */
export const proposalsSchema = z.strictObject({ facts: z.array(modelFactSchema) });

export const rewordingsSchema = z.strictObject({ statements: z.array(words).max(5) });

/** A schema as it is sent: closed, and without what servers do not enforce, which is looked at afterwards. */
export function sentSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      for (const bound of [
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
      ] as const) {
        delete jsonSchema[bound];
      }
    },
  });
}
