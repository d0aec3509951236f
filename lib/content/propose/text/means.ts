import nlp from "compromise/two";
import type { Clause } from "./clause";
import { trimmed } from "./thing";
import type { Word } from "./word";

/** "by offering boats", "while opening a port": what the same one does by it or besides, in the same mood. */
export function meansIn(clause: Clause): Clause[] {
  if (clause.verb.passive || clause.verb.negated || clause.verb.lemma === "be") return [];
  const open = clause.rest.findIndex(
    ({ tag, lower }) => tag === "relative" || tag === "to" || lower === "where",
  );
  const own = open < 0 ? clause.rest : clause.rest.slice(0, open);
  return own.flatMap((word, at) => {
    const isLed = /^(?:by|while)$/.test(word.lower);
    const done = clause.rest.findIndex(
      ({ tag, lower }, i) => i > at && tag !== "adverb" && lower !== "itself",
    );
    const deed = clause.rest[done];
    return isLed && at > 0 && deed && isGerund(deed) ? [deedAs(clause, at, done)] : [];
  });
}

function isGerund({ lower, tag, form, mention }: Word): boolean {
  return form === "gerund" || (/ing$/.test(lower) && tag !== "name" && !mention);
}

type Transform = {
  verb: {
    toInfinitive(verb: string, model: object, tense: string): string;
    conjugate(verb: string, model: object): { PastTense: string };
  };
};

/** The deed with the first one's subject and modal: "will offer", else as told afterwards. */
function deedAs(clause: Clause, at: number, done: number): Clause {
  const gerund = clause.rest[done] as Word;
  const { verb: transform } = (nlp.methods() as { two: { transform: Transform } }).two.transform;
  const lemma = transform.toInfinitive(gerund.lower, nlp.model(), "Gerund");
  const modal = clause.verbWords.find(({ tag }) => tag === "modal");
  const text = modal ? lemma : transform.conjugate(lemma, nlp.model()).PastTense;
  const head: Word = {
    ...gerund,
    text,
    lower: text,
    tag: "verb",
    form: modal ? "base" : "past",
    spaced: true,
  };
  const verbWords = [...(modal ? [modal] : []), ...clause.rest.slice(at + 1, done), head];
  const rest = trimmed(clause.rest.slice(done + 1));
  const verb = { ...clause.verb, lemma, tense: modal ? clause.verb.tense : ("past" as const) };
  return { ...clause, link: "and", front: [], verb, verbWords, rest };
}
