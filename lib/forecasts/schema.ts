import { z } from "zod";
import { plainText } from "@/lib/plain-text";

/** As a form sends it. */
export const probabilitySchema = z.strictObject({
  factId: plainText(20).min(1),
  /** Made with the form, so that sending it twice gives one probability. */
  probabilityId: z.uuid(),
  /** Of the forecast as it was asked. */
  meaningRevision: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
  percent: z
    .string("percent")
    .regex(/^\s*(\d{1,2}|100)\s*%?\s*$/, "percent")
    .transform((text) => Number.parseInt(text, 10)),
});

export const outcomes = ["CAME_TRUE", "DID_NOT", "CANNOT_BE_JUDGED"] as const;

export type Outcome = (typeof outcomes)[number];

export const resolutionSchema = z.strictObject({
  factId: plainText(20).min(1),
  outcome: z.enum(outcomes, "outcome"),
  settledOn: z.iso.date("date"),
  why: plainText(500).min(1, "why"),
  sourceTitle: plainText(200).min(1, "source-title"),
  sourceUrl: z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "source-url" }),
  published: z.iso.date("date"),
});

export type GivenProbability = z.output<typeof probabilitySchema>;
export type GivenResolution = z.output<typeof resolutionSchema>;
