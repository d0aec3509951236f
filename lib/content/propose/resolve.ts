import { bareName, betweenWhom, pointedAt, pointsBack } from "./described";
import { bothOf, meantBy, ownerFilled } from "./pronoun";
import { anchored, anchoredWhole, frontAnchored, unpointed } from "./reference/anchored";
import { isExpletive, isOfItself, isUntold } from "./reference/untold";
import type { Scene } from "./scene";
import { sidesNamed } from "./sides";
import type { Clause } from "./text/clause";
import type { Word } from "./text/word";

/** A clause whose words mean something by themselves, and whether a pronoun was filled to make it so. */
export type Resolved = { clause: Clause; filled: boolean };

/** A clause without pronouns and descriptions that hang on sentences before; null where that cannot be had. */
export function resolved(clause: Clause, scene: Scene): Resolved | null {
  if (clause.rest.length === 0 && !clause.verb.passive) return null;
  if (isNoSubject(clause) || hasNobodyMeant(clause) || isUntold(clause)) return null;
  const bare = bareName(clause.subject, scene);
  const subject = isExpletive(clause) ? clause.subject : subjectMeant(clause, scene);
  if (!subject) return null;
  const front = frontAnchored(clause.front, scene);
  const named = sidesNamed(clause.rest, scene);
  const rest = anchored(named, [...(front ?? []), ...subject], scene);
  if (!rest || !front) return null;
  const isSame = (words: readonly Word[], own: readonly Word[]) =>
    words.every((word, i) => word.text === own[i]?.text);
  const filled = !(isSame(subject, bare) && isSame(rest, clause.rest));
  const said = { subject: unpointed(subject), rest: unpointed(rest), front: unpointed(front) };
  if (filled && isOfItself(clause, subject)) return null;
  return { clause: { ...clause, ...said }, filled };
}

/** An order, a heading before a colon, or a deed of the writer, who tells of opinions only by being somebody. */
function isNoSubject({ subject, verb }: Clause): boolean {
  const [first] = subject;
  const isDoing = first?.lower === "i" && verb.lemma !== "be";
  return (
    (first?.tag === "verb" && first.form !== "gerund") ||
    isDoing ||
    subject.some(({ lower }) => lower === ":")
  );
}

/** "them", where the clause has named nothing that they can be. */
function hasNobodyMeant({ subject, rest }: Clause): boolean {
  const words = [...subject, ...rest];
  const at = words.findIndex(({ lower }, i) => i > 0 && /^(?:them|they|themselves)$/.test(lower));
  const isSeveral = ({ tag, lower }: Word) =>
    (tag === "noun" && /s$/.test(lower)) || lower === "and";
  return at > 0 && !words.slice(0, at).some(isSeveral);
}

/** Whom or what a clause is about, called by name; null where that is not known. */
export function subjectMeant(
  { subject: whole, front, rest }: Clause,
  scene: Scene,
): readonly Word[] | null {
  const subject = bareName(whole, scene);
  const [first] = subject;
  if (!first) return rest[0]?.lower === "there" ? [] : null;
  if (first.tag === "preposition" || /^(?:including|according|based)$/.test(first.lower))
    return null;
  if (subject.length === 1 && first.tag === "pronoun") return meantBy(first, front, scene);
  const link = sidesLink(subject);
  if (link) return bothOf({ ...link, place: first }, scene);
  if (pointsBack(subject, scene)) return pointedAt(subject, scene);
  const isParted = rest.some(({ lower }) => lower === "between");
  const filled = ownerFilled(isParted ? subject : betweenWhom(subject, scene), scene);
  return filled && anchoredWhole(filled, front, scene);
}

const sides =
  /^(?:side|sides|countries|country|states|state|nations|governments|government|parties|party|neighbours|neighbors)$/;

/** "both sides", "the two states", "neither party": how the two are joined; null where others are meant. */
function sidesLink(words: readonly Word[]): { opening: string | null; link: string } | null {
  const [first, second] = words;
  if (words.length > 3 || !sides.test(words.at(-1)?.lower ?? "")) return null;
  if (first?.lower === "neither") return { opening: "neither", link: "nor" };
  const isTwo =
    first?.lower === "both" ||
    (/^(?:the|these)$/.test(first?.lower ?? "") && second?.lower === "two");
  return isTwo ? { opening: null, link: "and" } : null;
}
