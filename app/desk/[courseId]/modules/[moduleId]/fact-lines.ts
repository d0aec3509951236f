import type { Entry } from "@/lib/content/entry";
import { type Kind, kinds } from "@/lib/content/kind";

/** A fact in a line, as an editor picks it. */
export type FactLine = {
  id: string;
  statement: string;
  kind: Kind | null;
  topics: string[];
  documents: string[];
};

/** The facts among entries, those too that are not written to their end. */
export function factLines(entries: readonly Entry[]): FactLine[] {
  return entries
    .filter(({ sort }) => sort === "FACT")
    .map(({ id, body }) => ({
      id,
      statement: textOf(body.statement),
      kind: kinds.find((kind) => kind === body.kind) ?? null,
      topics: listOf(body.topics).map(textOf),
      documents: [...new Set(listOf(body.passages).map(documentOf))].filter(Boolean),
    }));
}

/** The titles of entries by their ids. */
export function titlesOf(entries: readonly Entry[]): Map<string, string> {
  return new Map(entries.map(({ id, body }) => [id, textOf(body.title) || id]));
}

function documentOf(passage: unknown): string {
  return textOf((passage as { document?: unknown } | null)?.document);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
