import { dueInstant } from "@/lib/classroom/due-time";

const dayMs = 86_400_000;

/** From the first instant up to, and without, the second; open where there is none. */
export type Span = { from?: Date; until?: Date };

/**
 * The time from the beginning of one day to the end of another, as someone in this zone counts days.
 *
 * @param days "2026-12-04" each
 */
export function askedSpan(
  days: { from?: string | undefined; until?: string | undefined },
  zone: string,
): Span {
  return {
    ...(days.from && { from: startOf(days.from, zone) }),
    ...(days.until && { until: startOf(dayAfter(days.until), zone) }),
  };
}

function startOf(day: string, zone: string): Date {
  return dueInstant(`${day}T00:00`, zone);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
}
