export type Every = "hour" | "night";

const hour = 3_600_000;
const day = 24 * hour;

/** When the nightly jobs are due, in ms after midnight UTC: 02:15 in Bangkok and Vientiane. */
const night = 19.25 * hour;

/** When a job is due again that was done now. One that nobody did in time is due at once. */
export function nextDue(every: Every, now: Date): Date {
  const time = now.getTime();
  if (every === "hour") return new Date(time + hour);
  const midnight = Math.floor(time / day) * day;
  return new Date(midnight + night > time ? midnight + night : midnight + day + night);
}
