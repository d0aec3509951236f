import { z } from "zod";
import { slugSchema } from "./slot";

/** One document's part: what of it bears on the question, in the order of reading. */
const sideSchema = z.strictObject({ document: slugSchema, facts: z.array(z.string()).min(1) });

/** An item of `content/comparisons.yaml`: two documents laid side by side on one question. */
const comparisonSchema = z.strictObject({
  id: slugSchema,
  question: z.string().min(1),
  /** What sets the two apart, in our own words. */
  difference: z.string().min(1),
  sides: z.tuple([sideSchema, sideSchema]),
});

export const comparisonsSchema = z.array(comparisonSchema);

export type Comparison = z.output<typeof comparisonSchema>;
