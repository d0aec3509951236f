import { cleanText, oneLine } from "@/lib/content/ingest/clean-text";
import { type RawBlock, rawBlock } from "@/lib/content/ingest/raw-block";
import { beginsItem, unwrapped, wrapWidth } from "./pasted-layout";

const heading = /^#{1,6}\s+/;
/** In letters. */
const longestParagraph = 20_000;
const sentences = /.{1,4000}[.!?。！？။](?=\s|$)|.{1,5000}/gu;
const rule = /^\s*(?:[-_*=]\s*){3,}$/;

/** The blocks of a text as it was pasted: plain or Markdown, its lines wrapped or not. */
export function pastedBlocks(text: string): RawBlock[] {
  const lines = cleanText(text).split(/\r\n|\r|\n/);
  const runs = runsOf(lines);
  const width = wrapWidth(runs);
  return runs
    .flatMap((run) => (width === null ? run : unwrapped(run, width)))
    .flatMap(parted)
    .map((line) => blockOf(line.trim()))
    .filter(({ text: own }) => own !== "");
}

/** A line longer than any paragraph is parted behind sentences, or where it must be. */
function parted(line: string): string[] {
  if (line.length <= longestParagraph) return [line];
  return line.match(sentences) ?? [line];
}

/** Lines between blank ones. */
function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "") runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs.filter((run) => run.length > 0);
}

/** Runs of spaces stay: they part the words of a menu. */
function blockOf(line: string): RawBlock {
  if (rule.test(line)) return rawBlock("");
  if (heading.test(line)) return rawBlock(unmarked(line), { style: "heading" });
  if (/^>\s/.test(line)) return rawBlock(unmarked(line.slice(1)), { style: "quotation" });
  if (/^\|.*\|$/.test(line)) return rawBlock(oneLine(line.slice(1, -1)), { style: "table" });
  const isBold = /^(\*\*|__)[^*]+\1:?$/.test(line);
  if (isBold) return rawBlock(unmarked(line), { style: "heading" });
  return rawBlock(unmarked(line), { style: beginsItem(line) ? "item" : "paragraph" });
}

/** Without the signs of Markdown. */
function unmarked(line: string): string {
  return line
    .replace(heading, "")
    .replace(/!?\[([^\]]*)\]\((?:[^()\s]|\([^()\s]*\))*\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)([^*_]*\S)\1/g, "$2")
    .replace(/^\*(?=[^\s*])(.*[^\s*])\*$/, "$1")
    .replace(/\\([#_*\\[\].-])/g, "$1")
    .trim();
}
