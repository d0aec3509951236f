import type { Course } from "@/lib/content/course";
import type { ForecastEntry } from "@/lib/content/forecast-entry";
import { entryProblem } from "@/lib/content/lint/check";
import type { Problem } from "@/lib/content/problem";

export type StoredForecast = { factId: string; meaningRevision: number; deadline: string };

/** The entries of a course's ledger, one row each; those of facts that are not published are left out. */
export function forecastRows(course: Course) {
  return publishedEntries(course).map((entry) => ({
    factId: entry.fact,
    meaningRevision: entry.meaningRevision,
    question: entry.question,
    criterion: entry.criterion,
    criterionIsOurs: entry.criterionBy === "us",
    deadline: entry.deadline,
    deadlineIsOurs: entry.deadlineBy === "us",
    deadlineGrounds: entry.deadlineGrounds,
    authorProbability: entry.authorProbability ?? null,
  }));
}

const outcomeRows = {
  "came-true": "CAME_TRUE",
  "did-not": "DID_NOT",
  "cannot-be-judged": "CANNOT_BE_JUDGED",
} as const;

/** What became of the forecasts that the course's file settles, each source as it is cited. */
export function resolutionRows(course: Course) {
  const nameOf = new Map(course.entities.map(({ id, name }) => [id, name]));
  const cited = new Map(
    course.documents.map(({ id, outlet, title, url, published }) => [
      id,
      { outlet: nameOf.get(outlet) ?? outlet, title, url, published: published.date },
    ]),
  );
  return publishedEntries(course).flatMap(({ fact: factId, resolution }) => {
    if (!resolution) return [];
    const { outcome, on: settledOn, why, sources } = resolution;
    return {
      ...{ factId, outcome: outcomeRows[outcome], settledOn, why },
      sources: sources.flatMap((id) => cited.get(id) ?? []),
    };
  });
}

/** Where probabilities that learners gave would be held against something else than what was asked. */
export function forecastProblems(stored: readonly StoredForecast[], course: Course): Problem[] {
  const known = new Map(stored.map((forecast) => [forecast.factId, forecast]));
  return publishedEntries(course).flatMap(({ fact, meaningRevision, deadline }) => {
    const before = known.get(fact);
    if (!before || before.meaningRevision < meaningRevision) return [];
    if (before.meaningRevision === meaningRevision && before.deadline === deadline) return [];
    const message =
      before.meaningRevision > meaningRevision
        ? `It went back from ${before.meaningRevision} to ${meaningRevision}: it only rises.`
        : `The deadline moved from ${before.deadline}: raise the forecast's meaningRevision.`;
    const finding = { rule: "identity", hard: true, message };
    return [entryProblem({ id: fact }, "forecast", finding)];
  });
}

function publishedEntries({ modules, forecasts }: Course): ForecastEntry[] {
  const listed = new Set(modules.flatMap(({ facts }) => facts));
  return forecasts.filter(({ fact }) => listed.has(fact));
}
