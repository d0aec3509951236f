/** How far, in milliseconds, a device's clock may be off and still be called right. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** The three readings, all as instants: two of the device's clock, one of the server's. */
export type Readings = { deviceAt: Date; sentAt: Date; receivedAt: Date };

/**
 * When an event happened, fixed by the server when it first stores the event.
 *
 * What the device's clock showed, if that clock was right within five minutes when the batch was
 * sent; else corrected by the difference. Never after receipt, and never before 1970, where only
 * broken clocks stand and where some databases have no dates.
 */
export function effectiveAt({ deviceAt, sentAt, receivedAt }: Readings): Date {
  const off = clockError({ sentAt, receivedAt });
  const corrected = isClockRight({ sentAt, receivedAt })
    ? deviceAt.getTime()
    : deviceAt.getTime() + off;
  return new Date(Math.max(0, Math.min(corrected, receivedAt.getTime())));
}

/** Whether the device's clock was right within five minutes; where it was not, times are shown as corrected. */
export function isClockRight(readings: Pick<Readings, "sentAt" | "receivedAt">): boolean {
  return Math.abs(clockError(readings)) <= CLOCK_TOLERANCE_MS;
}

function clockError({ sentAt, receivedAt }: Pick<Readings, "sentAt" | "receivedAt">): number {
  return receivedAt.getTime() - sentAt.getTime();
}
