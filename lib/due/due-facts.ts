import { compareText } from "@/lib/compare-text";
import type { Course } from "@/lib/content/course";

/** Why a fact is to be looked at again, and the day on which that came or comes: YYYY-MM-DD. */
export type DueFact = {
  factId: string;
  statement: string;
  why: "review-by" | "valid-until" | "deadline";
  on: string;
  isPast: boolean;
};

type Reviewed = Pick<Course, "facts" | "forecasts">;

/**
 * The facts whose day of review or last day has come or comes soon, and the forecasts that nobody has
 * settled though their deadline is over; the longest due first. What a newer fact has taken the place
 * of is done with.
 *
 * @param today YYYY-MM-DD, where the reader is
 * @param until the last day that is soon, likewise
 * @param settledIds the forecasts of which it is known elsewhere what became of them
 */
export function dueFacts(
  { facts, forecasts }: Reviewed,
  { today, until, settledIds }: { today: string; until: string; settledIds: ReadonlySet<string> },
): DueFact[] {
  const followed = new Set(facts.flatMap(({ supersedes }) => supersedes ?? []));
  const standing = facts.filter(({ id }) => !followed.has(id));
  const statements = new Map(standing.map(({ id, statement }) => [id, statement]));
  const dates = [
    ...standing.flatMap(({ id, reviewBy }) =>
      reviewBy ? [{ factId: id, why: "review-by" as const, on: firstDay(reviewBy) }] : [],
    ),
    ...standing.flatMap(({ id, validUntil }) =>
      validUntil ? [{ factId: id, why: "valid-until" as const, on: lastDay(validUntil) }] : [],
    ),
    ...forecasts.flatMap(({ fact, deadline, resolution }) =>
      resolution || settledIds.has(fact) || deadline >= today
        ? []
        : [{ factId: fact, why: "deadline" as const, on: deadline }],
    ),
  ];
  return dates
    .flatMap((date) => {
      const statement = statements.get(date.factId);
      if (statement === undefined || date.on > until) return [];
      return [{ ...date, statement, isPast: date.on <= today }];
    })
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.factId, b.factId));
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year, month = 12] = date.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, month, 0)).toISOString().slice(0, 10);
}
