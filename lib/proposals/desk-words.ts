import type { Finding } from "./finding";

/**
 * What the gate says in words of a course's files, or of its schema: by its rule, where that says it of one
 * field among others by both. The desk has words of its own for these.
 */
const deskWords = [
  "direction",
  "identity-id",
  "identity-meaningRevision",
  "identity-supersedes",
  "key-positions",
  "ledger-question",
  "passage",
  "perishable",
  "reading-provenance",
  "schema",
] as const;

export type DeskWords = (typeof deskWords)[number];

/** By which words the desk says a finding; null where its own are fit for an editor. */
export function deskWordsOf({ rule, field }: Pick<Finding, "rule" | "field">): DeskWords | null {
  const [part] = field.split(/[.[]/);
  return deskWords.find((words) => words === rule || words === `${rule}-${part}`) ?? null;
}
