const dayMs = 86_400_000;

/**
 * The instant of a due time: a wall time of a zone. It stays at its wall time whatever the clocks
 * do before then. A time that the clocks pass twice counts as the later one; a time they skip, as
 * the instant at which they skip it, moved on by what they skip.
 *
 * @param due "2026-12-04T23:59"
 * @param zone an IANA name
 */
export function dueInstant(due: string, zone: string): Date {
  const wall = Date.parse(`${due}Z`);
  const instants = [wall - dayMs, wall + dayMs].map((near) => wall - offsetAt(near, zone));
  const exact = instants.filter((instant) => instant + offsetAt(instant, zone) === wall);
  return new Date(Math.max(...(exact.length > 0 ? exact : instants)));
}

/** How far the zone's clocks are ahead of UTC at an instant, in ms. */
function offsetAt(instant: number, zone: string): number {
  const shown = clockOf(zone).format(instant).replace(", ", "T").replace("T24", "T00");
  return Date.parse(`${shown}Z`) - Math.floor(instant / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    calendar: "iso8601",
    dateStyle: "short",
    timeStyle: "medium",
  });
  clocks.set(zone, clock);
  return clock;
}
