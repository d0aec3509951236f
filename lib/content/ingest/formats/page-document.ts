import { parseHTML } from "linkedom";
import { limits } from "./limits";
import { Refused } from "./refused";

/**
 * The page as a tree. Nothing of it is run and nothing is loaded.
 *
 * @throws Refused for a tree that is too deep or too large to be a document's
 */
export function pageDocument(html: string): Document {
  const whole = /<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const root = document.documentElement;
  if (!root) throw new Refused("unreadable");
  requireModest(root);
  return document;
}

function requireModest(root: Element): void {
  const depths = new Map<Element | null, number>();
  for (const element of root.getElementsByTagName("*")) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    if (depth > limits.depth) throw new Refused("unreadable");
    depths.set(element, depth);
    if (depths.size > limits.elements) throw new Refused("too-large");
  }
}
