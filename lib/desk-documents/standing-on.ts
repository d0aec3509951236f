import type { Entry } from "@/lib/content/entry";

/** The facts that stand on a document, each with its paragraphs there, and the modules that list it. */
export function standingOn(
  documentId: string,
  entries: readonly Pick<Entry, "sort" | "id" | "body">[],
): {
  facts: { id: string; statement: string; paragraphs: number[] }[];
  modules: { id: string; title: string }[];
} {
  const facts = entries.flatMap(({ sort, id, body }) => {
    if (sort !== "FACT") return [];
    const there = passagesIn(body.passages).filter(({ document }) => document === documentId);
    const paragraphs = there.flatMap(({ paragraph }) => paragraph ?? []);
    return there.length > 0 ? [{ id, statement: `${body.statement}`, paragraphs }] : [];
  });
  const modules = entries
    .filter(({ sort, body }) => sort === "MODULE" && listed(body.documents).includes(documentId))
    .map(({ id, body }) => ({ id, title: `${body.title}` }));
  return { facts, modules };
}

function passagesIn(passages: unknown): { document?: string; paragraph?: number }[] {
  return Array.isArray(passages) ? passages : [];
}

function listed(ids: unknown): unknown[] {
  return Array.isArray(ids) ? ids : [];
}
