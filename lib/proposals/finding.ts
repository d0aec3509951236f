import type { Problem } from "@/lib/content/problem";

/** What the gate says of a draft, at a field of its form. */
export type Finding = {
  /** The first part of where it is: "holders", "asks", a slot's name. */
  field: string;
  rule: string;
  hard: boolean;
  message: string;
};

export function findingOf({ at, rule, hard, message }: Problem): Finding {
  const field = "field" in at ? at.field : "";
  return { field: field.split(/[.[]/)[0] ?? "", rule, hard, message };
}

/** What is only doubted of the words that are marked bars nothing: whoever ticks has looked at them. */
export function isHint({ hard, rule }: Finding): boolean {
  return !hard && rule.startsWith("evidence");
}

/** Whether a finding keeps a draft from becoming a fact: a hard one always, a soft one until there is a note. */
export function isBar(finding: Finding, notes: readonly { rule: string; note: string }[]): boolean {
  if (finding.hard) return true;
  return !isHint(finding) && !notes.some(({ rule, note }) => rule === finding.rule && note !== "");
}
