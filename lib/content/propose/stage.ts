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
  const body = isPronoun || !speaker ? scene.subject : bodySpeaking(speaker, scene);
  return {
    ...scene,
    subject: body,
    speaker: person ? [person] : named,
    person: person ?? scene.person,
  };
}

/** The stage within what somebody says: "it" is the body that speaks, "he" the person, and "I" nobody else. */
export function withVoice(scene: Scene, voice: readonly Word[] | undefined): Scene {
  if (!voice) return scene;
  const told = { ...scene, isTold: true };
  const [first] = voice;
  if (first?.tag === "pronoun") return told;
  const speaker = voice.findLast(({ mention }) => mention !== null && mention.use !== "adjective");
  if (speaker?.mention && typeOf(speaker, scene) === "person") {
    const others = scene.heard.filter(
      ({ id }) => scene.gazetteer.entities.get(id)?.type !== "person",
    );
    const { id } = speaker.mention;
    return { ...told, person: speaker, heard: [...others, { id, number: scene.number }] };
  }
  return { ...told, subject: bodySpeaking(voice, scene) };
}

/** The body that says something, as "it" afterwards; null where it has no name, the one before where a person speaks. */
function bodySpeaking(voice: readonly Word[], scene: Scene): Word | null {
  const last = voice.findLast(({ mention }) => mention !== null && mention.use !== "adjective");
  if (last && typeOf(last, scene) === "person") return scene.subject;
  return last && voice.at(-1) === last ? last : null;
}

/** Who is on the stage after a clause. */
export function staged(scene: Scene, { subject, rest }: Clause): Scene {
  const isNamed = ({ mention }: Word) => mention !== null && mention.use !== "adjective";
  const named = subject.filter(isNamed);
  const [first] = named;
  const [a, b] = bodiesIn([...named, ...rest.filter(isNamed)], scene);
  const isThing = first !== undefined && typeOf(first, scene) !== "person";
  const [c, d] = bodiesIn(named, scene);
  const spoken = isThing ? first : scene.subject;
  return {
    ...scene,
    subject: isOtherThing(subject) ? null : spoken,
    both: c && d ? [c, d] : null,
    person: subject.find((word) => typeOf(word, scene) === "person") ?? scene.person,
    event: [...subject, ...rest].findLast((word) => typeOf(word, scene) === "event") ?? scene.event,
    pair: a && b ? [a, b] : scene.pair,
  };
}

/** "The turn of Norvia to the sea": what "it" means afterwards, and it has no name. */
function isOtherThing(subject: readonly Word[]): boolean {
  const end = subject.findIndex(({ tag }) => tag === "preposition" || tag === "relative");
  const head = (end < 0 ? subject : subject.slice(0, end)).at(-1);
  return head?.tag === "noun" && head.mention === null && !/[^s]s$/.test(head.lower);
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
