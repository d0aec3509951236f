import { type Outcome, outcomes } from "@/lib/forecasts/schema";

/** What a reader takes to have been said, by its fact's id, and to have happened; null where skipped. */
export type Guess = { said: string | null; happened: Outcome | null };

/** The guess in an address; null where none was made and the answer is not asked for. */
export function guessOf(asked: Record<string, string | string[] | undefined>): Guess | null {
  if (asked.shown === undefined && asked.happened === undefined) return null;
  const said = typeof asked.said === "string" ? asked.said : null;
  return { said, happened: outcomes.find((outcome) => outcome === asked.happened) ?? null };
}
