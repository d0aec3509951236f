import { parseHTML } from "linkedom";
import { requireModest } from "./nesting";
import { Refused } from "./refused";

/**
 * The page as a tree. Nothing of it is run and nothing is loaded.
 *
 * @throws Refused for a tree that is too deep or too large to be a document's
 */
export function pageDocument(html: string): Document {
  requireModest(html, "page");
  const whole = /<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  if (!document.documentElement || !document.body) throw new Refused("unreadable");
  return document;
}
