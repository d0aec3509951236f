import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { fingerprint } from "@/lib/server/fingerprint";

const folder = "tests/fixtures/documents";

/** A document whose paragraphs a person marked: » stays, × is furniture. */
export type MarkedDocument = { name: string; text: string; kept: string[] };

/** The marked texts of a half of the fixtures, without their marks. */
export function markedTexts(half: "tuning" | "held-out"): MarkedDocument[] {
  return namesIn(half, ".txt").map((name) => {
    const marked = readFileSync(`${folder}/${half}/${name}`, "utf8");
    const paragraphs = marked.split(/^(?=[»×])/m);
    const kept = paragraphs.filter((part) => part.startsWith("»")).map((part) => part.slice(1));
    return { name, text: marked.replace(/^[»×]/gm, ""), kept: kept.map(fingerprint) };
  });
}

function namesIn(half: string, ending: string): string[] {
  return readdirSync(`${folder}/${half}`).filter((name) => name.endsWith(ending));
}

/** A table's cells do not touch. */
function textOf(element: Element): string {
  const cells = [...element.querySelectorAll("td, th")];
  return cells.length === 0 ? element.textContent : cells.map((cell) => cell.textContent).join(" ");
}

/** How many paragraphs stay in both, stay wrongly, and are wrongly left out. */
export type Score = { name: string; n: number; precision: number; recall: number; wrong: string[] };

/** The marked pages of a half of the fixtures, without their marks. */
export function markedPages(half: "tuning" | "held-out"): MarkedDocument[] {
  return namesIn(half, ".html").map((name) => {
    const marked = readFileSync(`${folder}/${half}/${name}`, "utf8");
    const { document } = parseHTML(marked);
    const kept = [...document.querySelectorAll("[data-kept]")].map(textOf);
    return { name, text: marked.replaceAll(" data-kept", ""), kept: kept.map(fingerprint) };
  });
}
