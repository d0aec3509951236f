import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isNode, isScalar, isSeq, type Node, parseDocument, stringify } from "yaml";
import type { Course, SourceDocument } from "@/lib/content/course";
import { modulesIn } from "./read-course";

/** What stands in place of a stretch of a file's text. */
type Edit = { from: number; to: number; text: string };

type Newer = { documentId: string; newer: Buffer; retrieved: string };

/**
 * Writes where a document's paragraphs and the facts taken from them stand now. Nothing else in the
 * files changes: they are edited by hand, and stay as they were laid out.
 */
export function writeRegrounded(
  folder: string,
  course: Course,
  { documentId, newer, retrieved }: Newer,
): void {
  const document = course.documents.find(({ id }) => id === documentId);
  if (!document) throw new Error(`The course has no document ${documentId}.`);
  const sha256 = createHash("sha256").update(newer).digest("hex");
  edit(join(folder, "documents.yaml"), (yaml, text) =>
    documentEdits(yaml, text, { ...document, sha256, retrieved }),
  );
  for (const slug of modulesIn(folder)) {
    edit(join(folder, `modules/${slug}/facts.yaml`), (yaml) =>
      passageEdits(yaml, course, documentId),
    );
  }
}

function edit(file: string, editsOf: (yaml: Document, text: string) => Edit[]): void {
  const text = readFileSync(file, "utf8");
  const edits = editsOf(parseDocument(text), text).toSorted((a, b) => b.from - a.from);
  const edited = edits.reduce(
    (now, { from, to, text: part }) => now.slice(0, from) + part + now.slice(to),
    text,
  );
  if (edited !== text) writeFileSync(file, edited);
}

function passageEdits(yaml: Document, course: Course, documentId: string): Edit[] {
  const facts = new Map(course.facts.map((fact) => [fact.id, fact]));
  return indexesOf(yaml, []).flatMap((at) => {
    const fact = facts.get(String(yaml.getIn([at, "id"])));
    return (fact?.passages ?? []).flatMap(({ document, paragraph, print }, i) => {
      if (document !== documentId) return [];
      const path = [at, "passages", i];
      return [
        ...(paragraph ? replaced(yaml, [...path, "paragraph"], String(paragraph)) : []),
        ...(print ? printEdits(yaml, [...path, "print"], print) : []),
      ];
    });
  });
}

function printEdits(yaml: Document, path: (string | number)[], print: string): Edit[] {
  return replaced(yaml, path, likeThis(yaml.getIn(path, true), print));
}

function documentEdits(yaml: Document, text: string, document: SourceDocument): Edit[] {
  const at = indexesOf(yaml, []).find((i) => yaml.getIn([i, "id"]) === document.id) ?? -1;
  const first = yaml.getIn([at, "prints", 0], true);
  return [
    ...replaced(yaml, [at, "sha256"], `${document.sha256}`),
    ...replaced(yaml, [at, "retrieved"], document.retrieved),
    ...listEdits(yaml, text, {
      path: [at, "prints"],
      lines: document.prints.map((print) => likeThis(first, print)),
    }),
    ...listEdits(yaml, text, {
      path: [at, "withoutFacts"],
      lines: document.withoutFacts.map(
        ({ paragraph, reason, note }) =>
          `{ paragraph: ${paragraph}, reason: ${reason}, note: ${JSON.stringify(note)} }`,
      ),
    }),
  ];
}

/** A list in place of another, one entry a line; nothing where there was none. */
function listEdits(
  yaml: Document,
  text: string,
  { path, lines }: { path: (string | number)[]; lines: readonly string[] },
): Edit[] {
  const list = yaml.getIn(path, true);
  if (!isSeq(list) || !list.range) return [];
  const last = list.items.at(-1);
  const from = list.range[0];
  // A list's own end lies behind the line break, and what follows it.
  const to = isNode(last) && !list.flow ? endOf(last) : list.range[1];
  if (list.flow) return [{ from, to, text: `[${lines.join(", ")}]` }];
  if (lines.length === 0) return [{ from, to, text: "[]" }];
  const indent = from - (text.lastIndexOf("\n", from - 1) + 1);
  return [{ from, to, text: lines.map((line) => `- ${line}`).join(`\n${" ".repeat(indent)}`) }];
}

function replaced(yaml: Document, path: (string | number)[], text: string): Edit[] {
  const node = yaml.getIn(path, true);
  if (!isNode(node) || !node.range) return [];
  return [{ from: node.range[0], to: node.range[1], text }];
}

function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}

/** A print as it is written where this one stood; one of digits alone needs quotes in any case. */
function likeThis(node: unknown, print: string): string {
  const isQuoted = isScalar(node) && node.type === "QUOTE_DOUBLE";
  return isQuoted ? JSON.stringify(print) : stringify(print).trim();
}

function indexesOf(yaml: Document, path: (string | number)[]): number[] {
  const list = path.length === 0 ? yaml.contents : yaml.getIn(path, true);
  return isSeq(list) ? list.items.map((_, i) => i) : [];
}
