import { type Clause, clausesIn } from "./text/clause";
import type { Word } from "./text/word";

/** "It comes at a time when …", "the presumption is that …": the clauses within are what is told. */
export function unwrapped(clause: Clause): Clause[] {
  const inside = presumedIn(clause) ?? timedIn(clause);
  return inside ? clausesIn(inside) : [clause];
}

function timedIn({ rest }: Clause): readonly Word[] | null {
  const at = rest.findIndex(({ lower }) => lower === "when");
  const opening = rest.slice(0, Math.max(at, 0)).map(({ lower }) => lower);
  return /^at a (?:time|moment|point)$/.test(opening.join(" ")) ? rest.slice(at + 1) : null;
}

const wrapping =
  /^(?:presumption|assumption|conclusion|fact|view|belief|expectation|truth|idea|sign|signs|impression|hope|fear|danger|problem)$/;

/** "there are signs that …", "no less telling is the fact that …". */
function presumedIn({ subject, verb, rest }: Clause): readonly Word[] | null {
  const that = rest.findIndex(({ lower, tag }) => lower === "that" && tag === "relative");
  if (that < 0) return null;
  const noun = that === 0 ? subject.at(-1) : rest[that - 1];
  if (that > 0 && noun?.lower === "fact") return rest.slice(that + 1);
  const isPlain = verb.lemma === "be" && !verb.negated && !subject.some(({ mention }) => mention);
  return isPlain && wrapping.test(noun?.lower ?? "") ? rest.slice(that + 1) : null;
}
