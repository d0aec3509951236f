const day = 86_400_000;

/** How long a closed account can be opened again, in days. */
const openableDays = 30;

/** When a closed account is over: it cannot be opened again, and is deleted as soon as may be. */
export function deletionAt(closedAt: Date): Date {
  return new Date(closedAt.getTime() + openableDays * day);
}

/** Whether an account that was closed then can still be opened again. */
export function isOpenable(closedAt: Date, now: Date): boolean {
  return now < deletionAt(closedAt);
}

/** Accounts that were closed at this moment or before are over now. */
export function overWhenClosedBy(now: Date): Date {
  return new Date(now.getTime() - openableDays * day);
}
