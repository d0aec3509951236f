const dayMs = 86_400_000;

/** The date that a calendar shows in a zone at an instant, or some days later: YYYY-MM-DD. */
export function dayIn(zone: string, instant: Date, daysLater = 0): string {
  const date = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" });
  const today = date.format(instant);
  const later = new Date(new Date(`${today}T00:00:00Z`).getTime() + daysLater * dayMs);
  return later.toISOString().slice(0, 10);
}
