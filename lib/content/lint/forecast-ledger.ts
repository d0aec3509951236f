import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import type { ForecastEntry } from "@/lib/content/forecast-entry";
import type { Problem } from "@/lib/content/problem";
import { entryProblem } from "./check";

/** Every forecast stands in the ledger once, and what an entry says agrees with its fact and its sources. */
export function forecastLedger({ facts, documents, forecasts }: Course): Problem[] {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  const publishedOn = new Map(documents.map(({ id, published }) => [id, published.date]));
  const entered = forecasts.map(({ fact }) => fact);
  const missing = facts.filter(({ id, kind }) => kind === "forecast" && !entered.includes(id));
  return [
    ...missing.map(({ id }) => finding(id, "question", "This forecast is not in the ledger.")),
    ...entered
      .filter((id, i) => entered.indexOf(id) < i)
      .map((id) => finding(id, "fact", "Two entries are about this forecast.")),
    ...forecasts.flatMap((entry) => {
      const fact = factOf.get(entry.fact);
      if (!fact) return [finding(entry.fact, "fact", `There is no fact "${entry.fact}".`)];
      return [...againstFact(entry, fact), ...resolutionProblems(entry, publishedOn)];
    }),
  ];
}

function againstFact({ fact: id, deadline }: ForecastEntry, fact: Fact): Problem[] {
  const told = fact.frame === "forecast" ? fact.by?.date : undefined;
  const { kind, asOf } = fact;
  return [
    ...(kind === "forecast" ? [] : [finding(id, "fact", `Its kind is ${kind}.`)]),
    ...(isBefore(asOf.date, deadline)
      ? []
      : [finding(id, "deadline", `It does not lie after ${asOf.date}.`)]),
    ...(told === undefined || deadline.startsWith(told)
      ? []
      : [finding(id, "deadline", `The fact says ${told}.`)]),
  ];
}

function resolutionProblems(
  { fact: id, resolution, deadline }: ForecastEntry,
  publishedOn: ReadonlyMap<string, string>,
): Problem[] {
  if (!resolution) return [];
  const { outcome, on, sources } = resolution;
  const judged = outcome !== "cannot-be-judged";
  return [
    ...sources
      .filter((source) => !publishedOn.has(source))
      .map((source) => finding(id, "resolution", `There is no document "${source}".`)),
    ...(judged && !sources.some((source) => !isBefore(publishedOn.get(source) ?? on, on))
      ? [finding(id, "resolution", `It was judged without a source of ${on} or later.`)]
      : []),
    ...(outcome === "came-true" && on > deadline
      ? [finding(id, "resolution", `It came true after its deadline, ${deadline}.`)]
      : []),
  ];
}

/** A date of less than a day may be that day's. */
function isBefore(date: string, day: string): boolean {
  return date < day.slice(0, date.length);
}

function finding(id: string, field: string, message: string): Problem {
  return entryProblem({ id }, field, { rule: "ledger", hard: true, message });
}
