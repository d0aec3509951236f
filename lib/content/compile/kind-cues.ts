import type { Kind } from "@/lib/content/kind";

/**
 * Words of a statement that speak for its kind. The other kinds are decided by who speaks, which the stem
 * says before the statement. An opinion need not have such a word: it may be told by its sense alone.
 */
const tellingWords: Partial<Record<Kind, RegExp>> = {
  recommendation: /\b(?:should|must|ought to)(?: not)?\b|\bcould\b/gu,
  forecast: /\b(?:will|would|may|might|could)\b/gu,
  opinion:
    /\b(?:because|in order to|for the sake of|meant to|purpose|cause|outcome|reason|most|least|better|best|worst|too|top|key|main|mainly|primarily|largely|important|prominent|relevant|mistake|error|advantages?|potential|realistic|coherent|fundamental|worrying|critical)\b/gu,
};

const opening = /^(?:(?:On|In) (?:[\p{L}\d]+ )*?\d{4} )?(.*?) \(our wording\): “(.*)”/su;

/**
 * The words of a kind question that speak for the kind of its statement: "should", "will", or who says it
 * through whom. As they stand in the stem, each once; none where no word does.
 *
 * @param stem as `kindItem` writes it
 */
export function kindCues(stem: string, kind: Kind): string[] {
  const [, source = "", saying = ""] = opening.exec(stem) ?? [];
  const words = tellingWords[kind];
  if (words) return [...new Set(saying.match(words))];
  return source ? [source] : [];
}
