import { oneLine } from "@/lib/content/ingest/clean-text";
import type { Archive } from "./archive";
import { requireModest } from "./nesting";
import { Refused } from "./refused";

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * The text of a part that is XML, or null where the archive has no such part.
 *
 * @throws Refused where it defines entities, which no writer of documents does
 */
export function xmlPart(archive: Archive, name: string): string | null {
  const bytes = archive.part(name);
  if (!bytes) return null;
  const text = new TextDecoder().decode(bytes);
  if (/<!ENTITY\b/i.test(text)) throw new Refused("unreadable");
  requireModest(text, "xml");
  return text;
}

/** What stands in the first element of a name, its entities resolved. */
export function elementText(xml: string, name: string): string | undefined {
  const [, inner] = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, "i").exec(xml) ?? [];
  const text = oneLine(unescaped(inner ?? ""));
  return text === "" ? undefined : text;
}

export function unescaped(text: string): string {
  return text.replace(/&(#?\w{1,8});/g, (whole: string, name: string) => {
    if (!name.startsWith("#")) return named[name.toLowerCase()] ?? whole;
    const code = Number(/^#x/i.test(name) ? `0${name.slice(1)}` : name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
