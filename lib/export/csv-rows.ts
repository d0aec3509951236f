import { stringify } from "csv-stringify/sync";

/** Every text stands in quotes: a line end of whatever kind in it must end no record. */
const lines = { record_delimiter: "windows", quoted_string: true, escape_formulas: true } as const;

/** The first line of a CSV file, with the mark by which spreadsheets know UTF-8. */
export function csvHead(columns: readonly string[]): string {
  return stringify([[...columns]], { ...lines, bom: true });
}

/**
 * Rows as lines of CSV. A text that a spreadsheet would take for a formula gets an apostrophe before
 * it; lists and objects stand as JSON, and what is missing is empty.
 */
export function csvRows(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])));
  return stringify(cells, lines);
}

function cellOf(value: unknown): string | number {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return value;
  return JSON.stringify(value);
}
