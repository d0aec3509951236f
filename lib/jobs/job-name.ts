/** What the servers do by themselves; each has a name for people among the messages. */
const jobNames = [
  "accounts",
  "attempts",
  "audit",
  "backup",
  "challenges",
  "invitations",
  "offers",
  "parameters",
  "resets",
  "sessions",
  "tries",
] as const;

export type JobName = (typeof jobNames)[number];

/** Whether this server knows the job: another version may have noted others. */
export function isJobName(job: string): job is JobName {
  return (jobNames as readonly string[]).includes(job);
}
