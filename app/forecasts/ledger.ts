import "server-only";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { visibleFacts } from "@/lib/factbase/store";
import {
  countingOf,
  type Forecast,
  type ForecastState,
  type Said,
  stateOf,
} from "@/lib/forecasts/forecast";
import { forecastsOf, saidBy } from "@/lib/forecasts/store";

/** A forecast with its fact, where it stands, and what the learner said to it as it is asked now. */
export type LedgerEntry = {
  forecast: Forecast;
  fact: CompiledFact;
  /** Who says it, and not who prints it. */
  author: string;
  state: ForecastState;
  counting: Said | null;
};

/** The forecasts that a learner may see, the nearest deadline first, and all that the learner said to them. */
export async function ledgerOf(learnerId: string, now: Date) {
  const facts = await visibleFacts(learnerId, { forecast: { is: { retiredAt: null } } });
  const [forecasts, said] = await Promise.all([
    forecastsOf(facts.map(({ id }) => id)),
    saidBy(learnerId),
  ]);
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  const entries = forecasts.flatMap((forecast): LedgerEntry[] => {
    const fact = factOf.get(forecast.factId);
    if (!fact) return [];
    const author = fact.holders[0]?.name ?? "";
    const counting = countingOf(forecast, said.get(forecast.factId) ?? []);
    return [{ ...{ forecast, fact, author, counting }, state: stateOf(forecast, now) }];
  });
  return { entries, said };
}

/** Of these facts the open forecasts that the learner has said nothing to yet. The caller has made sure they may be seen. */
export async function unsaidForecasts(
  learnerId: string,
  factIds: readonly string[],
  now: Date,
): Promise<Forecast[]> {
  const [forecasts, said] = await Promise.all([forecastsOf(factIds), saidBy(learnerId)]);
  return forecasts.filter(
    (forecast) =>
      stateOf(forecast, now) === "open" && !countingOf(forecast, said.get(forecast.factId) ?? []),
  );
}
