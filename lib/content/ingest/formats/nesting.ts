import { limits } from "./limits";
import { Refused } from "./refused";

const tag = /<(\/?)([a-z][\w:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>?/gi;
/** Elements of a page that end by themselves: as many as one likes may stand unclosed. */
const closingThemselves = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body".split(
    " ",
  ),
);

/**
 * Looks how deep markup is nested and how much of it there is, before a parser builds a tree of it.
 *
 * @throws Refused for what is deeper or more than any document is
 */
export function requireModest(markup: string, kind: "page" | "xml"): void {
  let depth = 0;
  let count = 0;
  for (const [, close, name = "", rest = ""] of markup.matchAll(tag)) {
    count += 1;
    if (count > 2 * limits.elements) throw new Refused("too-large");
    const endsItself =
      rest.endsWith("/") || (kind === "page" && closingThemselves.has(name.toLowerCase()));
    if (!endsItself) depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limits.depth) throw new Refused("unreadable");
  }
}
