import { cleanText, oneLine } from "@/lib/content/ingest/clean-text";
import { type RawBlock, rawBlock } from "@/lib/content/ingest/raw-block";
import type { BlockStyle, LeftOut } from "@/lib/content/ingest/reading";
import { isUntoldCaption } from "./page-captions";
import { placeOf } from "./page-places";
import { isDataTable, tableText } from "./page-tables";

const skipped = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD IFRAME OBJECT CANVAS INPUT TEXTAREA MATH VIDEO AUDIO".split(
    " ",
  ),
);
const inline = new Set(
  "A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG NOBR".split(
    " ",
  ),
);
const styles: Readonly<Record<string, BlockStyle>> = {
  LI: "item",
  DD: "item",
  DT: "item",
  BLOCKQUOTE: "quotation",
};
/** An element with more than this share of the page's letters is the page, whatever its name says. */
const mostOfPage = 0.4;

type Where = { style: BlockStyle; place: LeftOut | null; inLink: boolean };

/** The blocks of a page, in their order, each with what its place says. */
export function pageBlocks(root: Element): RawBlock[] {
  return new PageWalk(root).blocks;
}

class PageWalk {
  readonly blocks: RawBlock[] = [];
  readonly #letters = new Map<Node, number>();
  readonly #all: number;
  #text = "";
  #linked = 0;

  constructor(root: Element) {
    this.#all = countLetters(root, this.#letters);
    const where = { style: "paragraph", place: null, inLink: false } as const;
    this.#children(root, where);
    this.#close(where);
  }

  #enter(element: Element, around: Where): void {
    const name = element.tagName.toUpperCase();
    if (skipped.has(name)) return;
    if (name === "BR") this.#text += "\n";
    else if (inline.has(name)) this.#children(element, this.#within(element, around));
    else {
      this.#close(around);
      const inner = this.#within(element, around);
      if (isDataTable(element)) this.#add(tableText(element), { ...inner, style: "table" }, 0);
      else this.#children(element, inner);
      this.#close(inner);
    }
  }

  #children(element: Element, where: Where): void {
    for (const node of element.childNodes) {
      if (node.nodeType === 1) this.#enter(node as Element, where);
      if (node.nodeType !== 3) continue;
      const text = (node.textContent ?? "").replace(/[\t\n\r ]+/g, " ");
      this.#text += text;
      if (where.inLink) this.#linked += text.length;
    }
  }

  /** What an element says of what stands in it. */
  #within(element: Element, around: Where): Where {
    const isPage = (this.#letters.get(element) ?? 0) > mostOfPage * this.#all;
    const said = isPage || around.place ? null : placeOf(element);
    const own = said && element.querySelector("h1") ? null : said;
    const isHeading = /^H[1-6]$/i.test(element.tagName);
    return {
      style: isHeading ? "heading" : (styles[element.tagName] ?? around.style),
      place: around.place ?? own ?? (isUntoldCaption(element) ? "caption" : null),
      inLink: around.inLink || element.tagName === "A",
    };
  }

  /** Ends a block; two line breaks part blocks too. */
  #close(where: Where): void {
    const share = Math.min(1, this.#linked / Math.max(1, oneLine(this.#text).length));
    for (const text of this.#text.split(/\n\s*\n/)) this.#add(text, where, share);
    this.#text = "";
    this.#linked = 0;
  }

  #add(text: string, { style, place }: Where, linkShare: number): void {
    const whole = cleanText(text)
      .trim()
      .replace(/\s*\n\s*/g, "\n");
    if (whole !== "") this.blocks.push(rawBlock(whole, { style, place, linkShare }));
  }
}

function countLetters(node: Node, letters: Map<Node, number>): number {
  if (node.nodeType === 3) return (node.textContent ?? "").trim().length;
  if (node.nodeType !== 1 || skipped.has((node as Element).tagName.toUpperCase())) return 0;
  let sum = 0;
  for (const child of node.childNodes) sum += countLetters(child, letters);
  letters.set(node, sum);
  return sum;
}
