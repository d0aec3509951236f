import nlp from "compromise/two";
import type { Clause } from "./clause";
import type { Word } from "./word";

const auxiliaries: Readonly<Record<string, string>> = {
  is: "was",
  are: "were",
  am: "was",
  has: "had",
  have: "had",
  do: "did",
  does: "did",
  will: "would",
  can: "could",
  may: "might",
  shall: "should",
  cannot: "could not",
};

type Transform = { verb: { conjugate(verb: string, model: object): { PastTense: string } } };

/** A clause as it is told afterwards: "wants" as "wanted", "will" as "would". What is past already stays. */
export function told(clause: Clause): Clause {
  const { verbWords, verb } = clause;
  const at = verbWords.findIndex(
    ({ tag }) => tag === "auxiliary" || tag === "modal" || tag === "verb",
  );
  const first = verbWords[at];
  if (!first) return clause;
  const past = pastOf(first, verb.lemma);
  if (past === null) return clause;
  const word: Word = {
    ...first,
    text: past,
    lower: past,
    form: first.tag === "verb" ? "past" : first.form,
  };
  return { ...clause, verbWords: verbWords.with(at, word) };
}

function pastOf(word: Word, lemma: string): string | null {
  const contracted = /^(\w+)n't$/.exec(word.lower)?.[1];
  if (contracted) {
    const full = { ca: "can", wo: "will" }[contracted] ?? contracted;
    return `${auxiliaries[full] ?? full} not`;
  }
  if (word.tag !== "verb") return auxiliaries[word.lower] ?? null;
  if (word.form === "past") return null;
  const { verb } = (nlp.methods() as { two: { transform: Transform } }).two.transform;
  return verb.conjugate(lemma, nlp.model()).PastTense;
}
