import { brierScore, type Judged } from "./brier";
import { countingOf, type Forecast, type Said } from "./forecast";

/** What a learner's probabilities came to: those of forecasts that came true or did not. */
export function judgedOf(
  forecasts: readonly Forecast[],
  said: ReadonlyMap<string, readonly Said[]>,
): Judged[] {
  return forecasts.flatMap((forecast) => {
    const counting = countingOf(forecast, said.get(forecast.factId) ?? []);
    const outcome = forecast.resolution?.outcome;
    if (!counting || !outcome || outcome === "CANNOT_BE_JUDGED") return [];
    return { probability: counting.percent / 100, cameTrue: outcome === "CAME_TRUE" };
  });
}

/** How one author's forecasts turned out. */
export type AuthorStanding = {
  author: string;
  cameTrue: number;
  /** Those that came true or did not. */
  judged: number;
  cannotBeJudged: number;
  open: number;
  /** Over the judged ones to which the author gave a probability; null where there is none. */
  brier: number | null;
  weighed: number;
};

/** By author, who forecast most coming first. An author is who says it, not who prints it. */
export function authorStandings(
  forecasts: readonly (Forecast & { author: string })[],
): AuthorStanding[] {
  const authors = [...new Set(forecasts.map(({ author }) => author))];
  return authors
    .map((author) => standingOf(author, forecasts))
    .toSorted((a, b) => total(b) - total(a) || (a.author < b.author ? -1 : 1));
}

function standingOf(
  author: string,
  forecasts: readonly (Forecast & { author: string })[],
): AuthorStanding {
  const own = forecasts.filter((forecast) => forecast.author === author);
  const outcomes = own.map(({ resolution }) => resolution?.outcome ?? null);
  const count = (wanted: (typeof outcomes)[number]) =>
    outcomes.filter((outcome) => outcome === wanted).length;
  const weighed = own.flatMap(({ authorProbability, resolution }): Judged[] => {
    const outcome = resolution?.outcome;
    if (authorProbability === null || !outcome || outcome === "CANNOT_BE_JUDGED") return [];
    return [{ probability: authorProbability, cameTrue: outcome === "CAME_TRUE" }];
  });
  return {
    author,
    ...{ cameTrue: count("CAME_TRUE"), judged: count("CAME_TRUE") + count("DID_NOT") },
    ...{ cannotBeJudged: count("CANNOT_BE_JUDGED"), open: count(null) },
    ...{ brier: brierScore(weighed), weighed: weighed.length },
  };
}

function total({ judged, cannotBeJudged, open }: AuthorStanding): number {
  return judged + cannotBeJudged + open;
}
