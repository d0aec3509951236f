import { oneLine } from "@/lib/content/ingest/clean-text";

/** A cell with more letters lays out a page and holds no value. */
const longestCell = 300;

/** Whether a table holds values rather than the parts of a page. */
export function isDataTable(element: Element): boolean {
  if (element.tagName !== "TABLE" || element.querySelector("table, ul, h1, h2") !== null) {
    return false;
  }
  const cells = [...element.querySelectorAll("td, th")];
  const rows = element.querySelectorAll("tr").length;
  const isShort = cells.every((cell) => (cell.textContent ?? "").length <= longestCell);
  return isShort && rows >= 2 && cells.length >= 2 * rows;
}

/** A row a line, its cells parted by strokes. */
export function tableText(table: Element): string {
  const rows = [...table.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("td, th")].map((cell) => oneLine(cell.textContent ?? "")).join(" | "),
  );
  return rows.join("\n");
}
