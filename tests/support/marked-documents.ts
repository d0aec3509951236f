import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import type { Block } from "@/lib/content/ingest/reading";
import { fingerprint } from "@/lib/server/fingerprint";

const folder = "tests/fixtures/documents";

/** A document whose paragraphs a person marked: in a text » stays and × is furniture, in a page `data-kept` stays. */
export type MarkedDocument = { name: string; text: string; paragraphs: MarkedParagraph[] };
export type MarkedParagraph = { text: string; isKept: boolean };

export type Half = "tuning" | "held-out" | "fresh";

/** The marked documents of a half of the fixtures; what is to be read holds no marks. */
export function markedDocuments(half: Half): MarkedDocument[] {
  const names = readdirSync(`${folder}/${half}`).toSorted();
  return names.map((name) => {
    const marked = readFileSync(`${folder}/${half}/${name}`, "utf8");
    return { name: `${half}/${name}`, ...(name.endsWith(".html") ? page(marked) : text(marked)) };
  });
}

function text(marked: string): Omit<MarkedDocument, "name"> {
  const paragraphs = marked.split(/^(?=[»×])/m).map((part) => ({
    text: part.slice(1).replace(/\s+/g, " ").trim(),
    isKept: part.startsWith("»"),
  }));
  return { text: marked.replace(/^[»×]/gm, ""), paragraphs };
}

function page(marked: string): Omit<MarkedDocument, "name"> {
  const { document } = parseHTML(marked);
  const kept = [...document.querySelectorAll("[data-kept]")];
  const paragraphs = kept.map((element) => ({ text: textOf(element), isKept: true }));
  return { text: marked.replaceAll(" data-kept", ""), paragraphs };
}

/** A table's cells do not touch. */
function textOf(element: Element): string {
  const cells = [...element.querySelectorAll("td, th")];
  const parts = cells.length === 0 ? [element] : cells;
  return parts.map((part) => part.textContent).join(" ");
}

/** How many paragraphs stay in both, and of which each is wrong. */
export type Score = { n: number; kept: number; both: number; wrong: string[] };

/** Compares what a reading keeps with what the person kept, by the prints of the paragraphs. */
export function scoreOf(blocks: readonly Block[], gold: readonly string[]): Score {
  const expected = new Set(gold);
  const kept = new Map(
    blocks
      .filter(({ leftOut }) => leftOut === null)
      .map((block) => [fingerprint(block.text), block.text]),
  );
  const wrong = [...kept]
    .filter(([print]) => !expected.has(print))
    .map(([, own]) => `kept: ${own}`);
  const missing = [...expected].filter((print) => !kept.has(print));
  const both = expected.size - missing.length;
  return {
    n: expected.size,
    kept: kept.size,
    both,
    wrong: [...wrong, ...missing.map((print) => `lost: ${print}`)],
  };
}

export function goldOf({ paragraphs }: MarkedDocument): string[] {
  return paragraphs.filter(({ isKept }) => isKept).map((paragraph) => fingerprint(paragraph.text));
}
