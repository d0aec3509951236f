import { z } from "zod";
import { entitySchema } from "@/lib/content/course";
import { wordsOf } from "@/lib/content/fold";
import { plainText } from "@/lib/plain-text";

export const entityTypes = entitySchema.shape.type.options;

/** What an address asks for: words, and a type of entity. What is no such thing asks for nothing. */
export const querySchema = z.object({
  q: plainText(100).catch(""),
  type: z.enum(entityTypes).nullable().catch(null),
});

export type Query = z.output<typeof querySchema>;

/** Whether a folded text holds the beginning of a word for each word of a query. */
export function isFoundBy(folded: string, query: string): boolean {
  return wordsOf(query).every((word) => ` ${folded.replaceAll("\n", " ")}`.includes(` ${word}`));
}
