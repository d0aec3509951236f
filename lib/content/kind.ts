/**
 * The six kinds of statement, in the order in which they are tested: the first that fits is the
 * kind of a statement. "Reported" means that an outlet says so in its own voice, not that anyone
 * verified it.
 */
export const kinds = [
  "recommendation",
  "forecast",
  "opinion",
  "reported",
  "allegation",
  "attributed",
] as const;

export type Kind = (typeof kinds)[number];
