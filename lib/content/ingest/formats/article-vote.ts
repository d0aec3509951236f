import { Readability } from "@mozilla/readability";
import { fold } from "@/lib/content/fold";
import { isProse } from "@/lib/content/ingest/furniture/sense";
import type { RawBlock } from "@/lib/content/ingest/raw-block";
import { pageDocument } from "./page-document";

/** An article of fewer letters is a teaser that was taken for one. */
const fewestLetters = 400;
/** One that holds less of what the page tells is not its article. */
const leastShare = 0.25;
/** A place that holds more of the article is the article, whatever its name says. */
const mostOfArticle = 0.25;

/**
 * Lets Readability say where a page's article is. Names that a page gives to its parts mislead: where
 * much of the article lies it is told, whatever the name; what stands before, behind and beside goes.
 */
export function withArticleVote(blocks: readonly RawBlock[], html: string): RawBlock[] {
  const article = articleText(html);
  const inside = new Set(blocks.filter(({ text }) => article.includes(` ${fold(text)} `)));
  const told = lettersTold([...inside]);
  if (article.length < fewestLetters || told < leastShare * lettersTold(blocks)) return [...blocks];
  const isMisled = (place: RawBlock["place"]) =>
    lettersTold([...inside].filter((block) => block.place === place)) > mostOfArticle * told;
  const misleading = new Set(blocks.map(({ place }) => place).filter(isMisled));
  const isText = (block: RawBlock) => inside.has(block) && isProse(block.text);
  const [first, last] = [blocks.findIndex(isText), blocks.findLastIndex(isText)];
  return blocks.map((block, i) => {
    if (inside.has(block)) return misleading.has(block.place) ? { ...block, place: null } : block;
    const isBetween = i > first && i < last && isProse(block.text);
    return i < first || isBetween ? block : { ...block, place: block.place ?? "outside" };
  });
}

function lettersTold(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + (isProse(text) ? text.length : 0), 0);
}

/** The words of the article, folded; empty where there is none. It takes the tree apart, so it gets its own. */
function articleText(html: string): string {
  const found = new Readability(pageDocument(html), { charThreshold: fewestLetters }).parse();
  const content = pageDocument((found?.content ?? "").replaceAll("<", " <"));
  return ` ${fold(content.body.textContent ?? "")} `;
}
