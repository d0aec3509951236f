import { dated, proposedOf } from "@/lib/content/ingest/metadata/found";
import type { RawDocument } from "@/lib/content/ingest/raw-block";
import type { ProposedMetadata } from "@/lib/content/ingest/reading";
import type { Archive } from "./archive";
import { limits } from "./limits";
import { pageBlocks } from "./page-blocks";
import { pageDocument } from "./page-document";
import { Refused } from "./refused";
import { elementText, unescaped, xmlPart } from "./xml-part";

/** Ways of hiding a font, which lock no text. */
const ofFonts = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc/;

/**
 * A book: its pages in the order of its spine. Read by hand because the parsers of this format write
 * what they unpack to disk.
 */
export function epubDocument(archive: Archive): RawDocument {
  if (isLocked(archive)) throw new Refused("encrypted");
  const container = xmlPart(archive, "META-INF/container.xml") ?? "";
  const path = attribute(/<rootfile\b[^>]*>/i.exec(container)?.[0] ?? "", "full-path");
  const opf = path === undefined ? null : xmlPart(archive, path);
  if (path === undefined || opf === null) throw new Refused("unreadable");
  const pages = spineOf(opf);
  if (pages.length > limits.pages) throw new Refused("too-many-pages");
  const blocks = pages.flatMap((href) => {
    const html = xmlPart(archive, resolved(path, href));
    return html === null ? [] : pageBlocks(pageDocument(withoutProlog(html)).body);
  });
  return { blocks, stated: metadata(opf) };
}

function isLocked(archive: Archive): boolean {
  const encryption = xmlPart(archive, "META-INF/encryption.xml") ?? "";
  const methods = encryption.match(/<(?:\w+:)?EncryptionMethod\b[^>]*>/g) ?? [];
  return methods.some((method) => !ofFonts.test(method));
}

/** The addresses of its pages in reading order, without its own table of contents. */
function spineOf(opf: string): string[] {
  const items = new Map<string, string>();
  for (const [tag] of opf.matchAll(/<(?:opf:)?item\b[^>]*>/gi)) {
    const [id, href] = [attribute(tag, "id"), attribute(tag, "href")];
    const isText = /html/.test(attribute(tag, "media-type") ?? "");
    const isContents = /\bnav\b/.test(attribute(tag, "properties") ?? "");
    if (id !== undefined && href !== undefined && isText && !isContents) items.set(id, href);
  }
  return [...opf.matchAll(/<(?:opf:)?itemref\b[^>]*>/gi)].flatMap(
    ([tag]) => items.get(attribute(tag, "idref") ?? "") ?? [],
  );
}

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, "i").exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : unescaped(value);
}

/** The name of the part that an address in the package's file means. */
function resolved(path: string, href: string): string {
  const address = new URL(href, new URL(path, "file:///"));
  return decodeURIComponent(address.pathname.slice(1));
}

function withoutProlog(html: string): string {
  return html.replace(/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!DOCTYPE[^>]*>\s*)?/i, "");
}

function metadata(opf: string): ProposedMetadata {
  return proposedOf({
    title: elementText(opf, "dc:title"),
    author: elementText(opf, "dc:creator"),
    outlet: elementText(opf, "dc:publisher"),
    published: dated(elementText(opf, "dc:date")),
    licence: elementText(opf, "dc:rights"),
  });
}
