import type { Forecast } from "./forecast";
import type { GivenResolution } from "./schema";

/**
 * What keeps a resolution from being taken, by field, as the messages name it; nothing where all is well.
 *
 * @param today a day in UTC, "2026-11-23"
 */
export function resolutionMistakes(
  { deadline }: Pick<Forecast, "deadline">,
  { outcome, settledOn, published }: GivenResolution,
  today: string,
): Partial<Record<"settledOn" | "published", string[]>> {
  if (settledOn > today) return { settledOn: ["day-ahead"] };
  if (published > today) return { published: ["day-ahead"] };
  if (outcome === "CAME_TRUE" && settledOn > deadline) return { settledOn: ["after-deadline"] };
  if (outcome !== "CANNOT_BE_JUDGED" && published < settledOn) {
    return { published: ["source-early"] };
  }
  return {};
}
