import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceDocument } from "@/lib/content/course";
import type { Problem } from "@/lib/content/problem";
import { fingerprint } from "@/lib/server/fingerprint";

/** The paragraphs of each document at hand, in the order of its prints, and what does not agree. */
export type HeldTexts = { texts: Map<string, string[]>; problems: Problem[] };

/** Finds each held document's text in a folder by its SHA-256, and its paragraphs by their prints. */
export function heldTexts(folder: string, documents: readonly SourceDocument[]): HeldTexts {
  const bySha = new Map(textsIn(folder).map((text) => [shaOf(text), text.toString("utf8")]));
  const texts = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const document of documents.filter(({ sha256 }) => sha256 !== null)) {
    const text = bySha.get(document.sha256 ?? "");
    if (text === undefined)
      problems.push(problem(document, "sha256", "No text here has this hash."));
    else texts.set(document.id, paragraphsByPrint(document, text, problems));
  }
  return { texts, problems };
}

function textsIn(folder: string): Buffer[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.map((name) => readFileSync(join(folder, name)));
}

function shaOf(text: Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}

function paragraphsByPrint(document: SourceDocument, text: string, problems: Problem[]): string[] {
  const byPrint = new Map(
    paragraphsOf(text).map((paragraph) => [fingerprint(paragraph), paragraph]),
  );
  return document.prints.map((print, i) => {
    const paragraph = byPrint.get(print);
    if (paragraph !== undefined) return paragraph;
    problems.push(problem(document, `prints[${i}]`, `No paragraph of the text has ${print}.`));
    return "";
  });
}

/** Runs between blank lines; and single lines, because some texts part their paragraphs by one line break. */
function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  const runs = text.split(/\r?\n[^\S\n]*\r?\n/);
  return [...lines, ...runs].map((part) => part.trim()).filter((part) => part !== "");
}

function problem(document: SourceDocument, field: string, message: string): Problem {
  return { at: { entryId: document.id, field }, rule: "text", hard: true, message };
}
