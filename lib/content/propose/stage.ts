import type { Scene } from "./scene";
import type { Speech } from "./speech/speech";
import type { Clause } from "./text/clause";
import type { Word } from "./text/word";

type Voices = { speeches: readonly Speech[]; carried: readonly Word[] | null };

/** The stage with who speaks in a sentence; a pronoun changes nobody. */
export function withSpeaker(scene: Scene, { speeches, carried }: Voices): Scene {
  const speaker = speeches.at(-1)?.speaker ?? carried;
  const person = speaker?.find((word) => typeOf(word, scene) === "person");
  const isPronoun = speaker?.length === 1 && speaker[0]?.tag === "pronoun";
  const named = speaker && !isPronoun ? speaker : scene.speaker;
  return { ...scene, speaker: person ? [person] : named, person: person ?? scene.person };
}

/** Who is on the stage after a clause. */
export function staged(scene: Scene, { subject, rest }: Clause): Scene {
  const isNamed = ({ mention }: Word) => mention !== null && mention.use !== "adjective";
  const named = subject.filter(isNamed);
  const [first] = named;
  const [a, b] = bodiesIn([...named, ...rest.filter(isNamed)], scene);
  const isThing = first !== undefined && typeOf(first, scene) !== "person";
  return {
    ...scene,
    subject: isThing ? first : scene.subject,
    person: subject.find((word) => typeOf(word, scene) === "person") ?? scene.person,
    event: [...subject, ...rest].findLast((word) => typeOf(word, scene) === "event") ?? scene.event,
    pair: a && b ? [a, b] : scene.pair,
  };
}

function bodiesIn(words: readonly Word[], scene: Scene): string[] {
  const all = words.filter((word) => /^(?:state|organisation)$/.test(typeOf(word, scene) ?? ""));
  const [first] = all;
  const bodies = all.filter((word) => first && typeOf(word, scene) === typeOf(first, scene));
  return [...new Set(bodies.flatMap(({ mention }) => mention?.id ?? []))];
}

function typeOf({ mention }: Word, { gazetteer }: Scene) {
  return mention ? gazetteer.entities.get(mention.id)?.type : undefined;
}
