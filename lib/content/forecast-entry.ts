import { z } from "zod";
import { partialDateSchema } from "./partial-date";
import { slugSchema } from "./slot";

const daySchema = partialDateSchema.refine(
  (date) => date.length === 10,
  "Write the day: YYYY-MM-DD.",
);

/** Whose a criterion or a deadline is: the author's own, or ours where the author gave none. */
const setBy = z.enum(["us", "author"]).default("us");

/**
 * An item of `content/forecasts.yaml`: by what and by when a fact of the kind forecast is judged, and
 * what became of it.
 */
export const forecastEntrySchema = z.strictObject({
  /** The forecast's fact; an entry has no other id. */
  fact: z.string(),
  /** Raised when something else is asked: probabilities given before count no more. */
  meaningRevision: z.int().min(1).default(1),
  /** What a probability is given to, with its day in it. */
  question: z.string().min(1),
  criterion: z.string().min(1),
  criterionBy: setBy,
  /** Until the end of this day, in UTC, a probability counts. */
  deadline: daySchema,
  deadlineBy: setBy,
  /** Why this day. */
  deadlineGrounds: z.string().min(1),
  /** From 0 to 1, only where the author gave one. */
  authorProbability: z.number().min(0).max(1).optional(),
  resolution: z
    .strictObject({
      outcome: z.enum(["came-true", "did-not", "cannot-be-judged"]),
      /** The day on which it was settled. */
      on: daySchema,
      why: z.string().min(1),
      /** Documents of the course that show it. */
      sources: z.array(slugSchema).default([]),
    })
    .optional(),
});

export const forecastsSchema = z.array(forecastEntrySchema);

export type ForecastEntry = z.output<typeof forecastEntrySchema>;
