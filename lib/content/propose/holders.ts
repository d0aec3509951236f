import type { Entity } from "@/lib/content/course";
import { entityOf, slugOf } from "./names/gazetteer";
import type { Scene } from "./scene";
import type { Word } from "./text/word";

/** From who says it first to who prints it; those whom the course has not; whether one was meant by a pronoun. */
export type Holders = {
  ids: string[];
  speakers: string[];
  found: Entity[];
  words: readonly Word[];
  byPronoun: boolean;
};

/** The chain of those who say a thing: the innermost voice first, the outlet last. Null where a voice is nobody's. */
export function holdersOf(voices: readonly (readonly Word[])[], scene: Scene): Holders | null {
  const others = voices.filter((voice) => !isSelf(voice)).toReversed();
  const speakers = others.map((voice) => speakerOf(voice, scene)).filter((one) => one !== null);
  if (speakers.length < others.length) return null;
  const ids = speakers.map(({ id }) => id);
  const { outlet } = scene.document;
  return {
    ids: [...new Set([...ids.filter((id) => id !== outlet), outlet])],
    speakers: ids,
    found: speakers.flatMap(({ entity }) => entity ?? []),
    words: voices.flat(),
    byPronoun: speakers.some(({ byPronoun }) => byPronoun),
  };
}

/** "I believe" in a quotation is its speaker's. */
function isSelf(voice: readonly Word[]): boolean {
  return voice.length === 1 && /^(?:i|we)$/.test(voice[0]?.lower ?? "");
}

type Speaker = { id: string; entity: Entity | null; byPronoun: boolean };

function speakerOf(whole: readonly Word[], scene: Scene): Speaker | null {
  const stop = whole.findIndex(
    ({ tag, lower, form }, i) =>
      i > 0 && (lower === "," || tag === "relative" || (tag === "verb" && form !== null)),
  );
  const voice = stop < 0 ? whole : whole.slice(0, stop);
  const named = nameIn(voice, scene);
  if (named?.mention) return { id: named.mention.id, entity: null, byPronoun: false };
  const [first] = voice;
  const isPronoun = voice.length === 1 && first?.tag === "pronoun";
  return isPronoun ? meantBefore(first, scene) : described(voice);
}

/** The person whom a voice names, else the body that it is. */
function nameIn(voice: readonly Word[], { gazetteer }: Scene): Word | undefined {
  const named = voice.filter(({ mention }) => mention && mention.use !== "adjective");
  const typeOf = (word: Word) => gazetteer.entities.get(word.mention?.id ?? "")?.type;
  const person = named.find((word) => typeOf(word) === "person");
  if (person) return person;
  const opens = voice.find(({ tag }) => tag !== "determiner");
  const behind = opens ? voice.slice(voice.indexOf(opens) + 1) : [];
  const isBody = opens?.mention?.use === "name" && typeOf(opens) === "organisation";
  const isWhole = behind[0]?.tag !== "noun" && !behind.some(({ mention }) => mention);
  if (isBody && isWhole) return opens;
  return isOwnBody(voice) ? named.at(-1) : undefined;
}

/** Whether the name is the speaker, and not "a diplomat of Norvia". */
function isOwnBody(voice: readonly Word[]): boolean {
  const isName = ({ tag, mention }: Word) =>
    mention !== null || tag === "determiner" || tag === "possessive" || tag === "mark";
  const endsNamed = voice.at(-1)?.mention !== null && !voice.some(({ lower }) => lower === "of");
  return voice.every(isName) || endsNamed;
}

/** Whom "he", "she" or "they" means who says a thing: the one who spoke last. */
function meantBefore(word: Word, scene: Scene): Speaker | null {
  const isPerson = /^(?:he|she)$/.test(word.lower);
  const isNamed = ({ mention }: Word) => mention !== null && mention.use !== "adjective";
  const named = scene.speaker?.find(isNamed) ?? (isPerson ? scene.person : null);
  if (named?.mention) return { id: named.mention.id, entity: null, byPronoun: true };
  if (!scene.speaker || word.lower !== "they") return null;
  const same = speakerOf(scene.speaker, { ...scene, speaker: null });
  return same && { ...same, byPronoun: true };
}

/** "Kestrian diplomats": people without a name, who are somebody all the same. */
function described(voice: readonly Word[]): Speaker | null {
  const words = voice[0]?.tag === "determiner" ? voice.slice(1) : voice;
  const isSomebody =
    words.some(({ tag }) => tag === "noun") && !words.some(({ tag }) => tag === "pronoun");
  const name = words.map(({ text, spaced }, i) => (i > 0 && spaced ? ` ${text}` : text)).join("");
  if (!isSomebody || words.length > 8 || words.some(({ tag }) => tag === "mark")) return null;
  const shown = name.charAt(0).toUpperCase() + name.slice(1);
  const entity = entityOf({ id: slugOf(name), type: "organisation", name: shown });
  return { id: entity.id, entity, byPronoun: false };
}
