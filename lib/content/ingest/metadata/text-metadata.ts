import type { Block, LeftOut, ProposedDate, ProposedMetadata } from "@/lib/content/ingest/reading";
import { authorIn } from "./author";
import { proposedOf, yearMissingIn } from "./found";
import { genreOf } from "./genre";
import { licenceIn } from "./licence";
import { outletIn } from "./outlet";
import { isoDate, writtenDate } from "./written-date";

/** So many blocks below its title a document still says who wrote it and when. */
const headLength = 8;
/** Parts that say who brought it out, what it is called, who wrote it and when. */
const tellsOfItself: ReadonlySet<LeftOut> = new Set<LeftOut>([
  "masthead",
  "title",
  "byline",
  "heading",
  "notice",
]);
const revised = /\b(?:updated|modified|reviewed|edited|accessed|retrieved)\b/i;
const source = /^source:\s*(https?:\/\/\S+)|^retrieved from ["“]?(https?:\/\/[^\s"”]+)/i;
const dateline =
  /^\p{Lu}[\p{Lu}\p{L} .'’-]{2,30},\s*(?<when>\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})\b(?!,? \d{4})/u;

/** What a document says of itself in its own words, where its particulars do not. */
export function textMetadata(blocks: readonly Block[]): ProposedMetadata {
  const head = headOf(blocks);
  const title = blocks.find(({ leftOut }) => leftOut === "title")?.text;
  const url = addressIn(blocks);
  const published = publishedIn(head) ?? dateInAddress(url);
  return proposedOf({
    title,
    author: authorIn(head.filter(isSigned)),
    outlet: outletIn(blocks),
    published,
    yearMissing: published ? undefined : yearMissing(blocks, head),
    genre: genreOf(blocks),
    licence: licenceIn(blocks),
    url,
  });
}

/** What stands above the text and right below the title, furniture and all. */
function headOf(blocks: readonly Block[]): Block[] {
  const title = blocks.findIndex(({ leftOut }) => leftOut === "title");
  const head = blocks.slice(0, Math.max(title, 0) + headLength);
  return head.filter(({ leftOut }) => leftOut !== null && tellsOfItself.has(leftOut));
}

function publishedIn(head: readonly Block[]): ProposedDate | undefined {
  for (const { text } of head) {
    const written = revised.test(text) ? null : writtenDate(text);
    const date = written ? isoDate(written) : null;
    if (date !== null && date.length > 4) return { date, grounds: null };
  }
  return undefined;
}

/** "/2021/02/11/" in an address is when it was put there. */
function dateInAddress(url: string | undefined): ProposedDate | undefined {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?:\/(0[1-9]|[12]\d|3[01]))?\//.exec(url ?? "") ?? [];
  if (!year) return undefined;
  return {
    date: [year, month, day].filter((part) => part !== undefined).join("-"),
    grounds: "address",
  };
}

function yearMissing(blocks: readonly Block[], head: readonly Block[]) {
  const opening = blocks.filter(({ leftOut }) => leftOut === null).slice(0, 3);
  const lines = opening.flatMap(({ text }) => dateline.exec(text)?.groups?.when ?? []);
  const stated = [...lines, ...head.filter(isShort).map(({ text }) => text)];
  return stated.map(yearMissingIn).find((found) => found !== undefined);
}

/** Above the title stands who brought it out, below it who wrote it. */
function isSigned({ leftOut }: Block): boolean {
  return leftOut === "byline" || leftOut === "heading";
}

function isShort({ text }: Block): boolean {
  return text.length <= 60;
}

function addressIn(blocks: readonly Block[]): string | undefined {
  for (const { text } of blocks) {
    const [, given, retrieved] = source.exec(text) ?? [];
    const address = given ?? retrieved;
    if (address !== undefined && URL.canParse(address)) return address;
  }
  return undefined;
}
