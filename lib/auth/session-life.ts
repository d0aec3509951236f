import type { Role } from "@/lib/db/generated/enums";

const day = 86_400_000;

/** How long a session lives, in days: without use, and at most. */
const lifeDays: Record<Role, { idle: number; absolute: number }> = {
  LEARNER: { idle: 90, absolute: 365 },
  INSTRUCTOR: { idle: 7, absolute: 30 },
  ADMIN: { idle: 7, absolute: 30 },
};

/** What is left of a session that is over is deleted after so many days. */
const keptDays = 30;

/** Before these times a session of whatever role was last seen, opened or ended, to be deleted. */
export function sessionsPurgedBefore(now: Date) {
  const ago = (days: number) => new Date(now.getTime() - (days + keptDays) * day);
  const { idle, absolute } = lifeDays.LEARNER;
  return { lastSeenAt: ago(idle), createdAt: ago(absolute), endedAt: ago(0) };
}

export type SessionTimes = { createdAt: Date; lastSeenAt: Date; endedAt: Date | null };

/** Whether a session still counts for a person of this role. */
export function isLive(session: SessionTimes, role: Role, now: Date): boolean {
  const { idle, absolute } = lifeDays[role];
  return (
    session.endedAt === null &&
    now.getTime() - session.lastSeenAt.getTime() < idle * day &&
    now.getTime() - session.createdAt.getTime() < absolute * day
  );
}
