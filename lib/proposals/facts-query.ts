import { z } from "zod";
import { kinds } from "@/lib/content/kind";
import { plainText } from "@/lib/plain-text";

/** Where a fact has got to: in no module, in one, or with learners. */
export const factStates = ["loose", "filed", "published"] as const;

export type FactState = (typeof factStates)[number];

const chosen = plainText(200).catch("");

/** How an address sifts the facts of a course; what is no such thing asks for nothing. */
export const factsQuerySchema = z.object({
  q: plainText(100).catch(""),
  document: chosen,
  topic: chosen,
  kind: z.enum(["", ...kinds]).catch(""),
  module: chosen,
  state: z.enum(["", ...factStates]).catch(""),
  after: chosen,
});

export type FactsQuery = z.output<typeof factsQuerySchema>;
