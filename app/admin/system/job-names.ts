/** The jobs that have a name for people. */
const named = [
  "accounts",
  "audit",
  "backup",
  "invitations",
  "offers",
  "resets",
  "sessions",
  "tries",
] as const;

export type NamedJob = (typeof named)[number];

export function isNamed(job: string): job is NamedJob {
  return (named as readonly string[]).includes(job);
}
