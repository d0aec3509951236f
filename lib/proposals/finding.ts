import type { Problem } from "@/lib/content/problem";
import { factFields } from "./fact-fields";
import { slotNames } from "./frames";
import { inNames } from "./in-names";

/** What the gate says of a draft, at a field of its form. */
export type Finding = {
  /** The first part of where it is: "holders", "asks", a slot's name. */
  field: string;
  rule: string;
  hard: boolean;
  message: string;
};

/** The fields of the form, and what the gate calls the rest of them. */
const places: ReadonlySet<string> = new Set([
  ...Object.keys(factFields),
  ...slotNames,
  ...["asks", "entities", "evidence", "frame", "id", "passages", "polarity", "provenance"],
]);

/**
 * What is said of a way of asking stands with the questions; what has no place of its own, with the statement.
 *
 * @param called what people call the entries of the course, by id
 */
export function findingOf(
  { at, rule, hard, message }: Problem,
  called: ReadonlyMap<string, string>,
): Finding {
  const said = "field" in at ? at.field : "";
  const [field = ""] = said.split(/[.[]/);
  const place = places.has(field) ? field : "statement";
  const shown = field.includes(":") ? "asks" : place;
  return { field: shown, rule, hard, message: inNames(message, called) };
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
