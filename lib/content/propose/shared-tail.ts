import type { Clause } from "./text/clause";
import type { Word } from "./text/word";

/**
 * "Norvia sold 40 ships and Kestria sold 30 ships to the islands": of both clauses what stands behind the figure
 * of the second is told, where the first ends with its own.
 */
export function withSharedTails(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, i) => {
    const next = clauses[i + 1];
    const isAlike = next?.link === "and" && next.verb.lemma === clause.verb.lemma;
    const tail = isAlike ? tailBeyond(clause.rest, next.rest) : [];
    return tail.length > 0 ? { ...clause, rest: [...clause.rest, ...tail] } : clause;
  });
}

function tailBeyond(rest: readonly Word[], more: readonly Word[]): readonly Word[] {
  const [own, other] = [rest, more].map((words) => words.findIndex(({ amount }) => amount));
  if (own === undefined || other === undefined || own < 0 || other < 0) return [];
  const [behind, behindOther] = [rest.slice(own + 1), more.slice(other + 1)];
  const isSame = behind.every(({ lower }, i) => behindOther[i]?.lower === lower);
  const tail = behindOther.slice(behind.length);
  const [opens, next] = tail;
  const isPhrase = opens?.tag === "preposition" || (opens?.tag === "to" && next?.tag !== "verb");
  return isSame && isPhrase ? tail : [];
}
