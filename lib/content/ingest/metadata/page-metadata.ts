import { oneLine } from "@/lib/content/ingest/clean-text";
import type { ProposedMetadata } from "@/lib/content/ingest/reading";
import { dated, type Found, proposedOf } from "./found";
import { linkedData } from "./linked-data";

/** What a page's head says of it: linked data first, then its meta tags, then its title. */
export function pageMetadata(document: Document): ProposedMetadata {
  const meta = (...names: string[]) => firstOf(names.map((name) => metaContent(document, name)));
  const own = linkedData(scriptsOf(document));
  const title = own.title ?? meta("og:title", "twitter:title", "citation_title", "dc.title");
  const outlet = own.outlet ?? meta("og:site_name", "citation_journal_title", "dc.publisher");
  const plain = oneLine(document.querySelector("title")?.textContent ?? "");
  const author =
    own.author ??
    authorOf(meta("author", "article:author", "citation_author", "dc.creator", "parsely-author"));
  const found: Found = {
    title: title ?? (plain === "" ? undefined : withoutOutlet(plain)),
    outlet: outlet ?? outletIn(plain, title),
    author,
    published: dated(own.published ?? publishedIn(document, meta)),
    licence:
      own.licence ?? document.querySelector('[rel~="license"]')?.getAttribute("href") ?? undefined,
    url: addressOf(
      own.url ??
        document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
        meta("og:url"),
    ),
  };
  return proposedOf(found);
}

function metaContent(document: Document, name: string): string | undefined {
  const tag = document.querySelector(
    `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
  );
  const content = oneLine(tag?.getAttribute("content") ?? "");
  return content === "" ? undefined : content;
}

function publishedIn(
  document: Document,
  meta: (...names: string[]) => string | undefined,
): string | undefined {
  const stated = meta(
    "article:published_time",
    "og:article:published_time",
    "datePublished",
    "citation_publication_date",
    "citation_date",
    "dc.date",
    "dc.date.issued",
    "dcterms.issued",
    "parsely-pub-date",
    "date",
  );
  const time = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime]',
  );
  return stated ?? time?.getAttribute("datetime") ?? undefined;
}

function scriptsOf(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].map((script) => script.textContent ?? "");
}

/** An address is no name. */
function authorOf(name: string | undefined): string | undefined {
  return name === undefined || /^https?:/.test(name) ? undefined : name.replace(/^by\s+/i, "");
}

function firstOf(values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined);
}

const separator = /\s+[|–—·»-]\s+/;

/** "A ferry runs aground | The Courier" without the outlet's name. */
function withoutOutlet(title: string): string {
  const parts = title.split(separator);
  return parts.length > 1 ? (parts[0] ?? title) : title;
}

/** The last part of the window's title, where another source gives the first part as the document's. */
function outletIn(plain: string, title: string | undefined): string | undefined {
  const parts = plain.split(separator);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || last.split(" ").length > 5) return undefined;
  return title === undefined || plain.startsWith(parts[0] ?? plain) ? last : undefined;
}

function addressOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) && /^https?:/.test(address)
    ? address
    : undefined;
}
