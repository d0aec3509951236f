import type { Gazetteer } from "./names/gazetteer";
import type { Mention } from "./names/mention";
import type { ProposableDocument } from "./proposal";
import type { Heard, Introduced } from "./reference/introduced";
import type { Word } from "./text/word";

/** What the sentences before have put on the stage, for pronouns and descriptions to mean. */
export type Scene = {
  document: ProposableDocument;
  gazetteer: Gazetteer;
  paragraph: string;
  /** Counted from 1. */
  number: number;
  /** The entity that the last clause was about. */
  subject: Word | null;
  person: Word | null;
  /** The event named last. */
  event: Word | null;
  /** The two of whom the last clause was told, where it was two. */
  both: readonly [string, string] | null;
  /** Two states named together last, or most often in the whole. */
  pair: readonly [string, string] | null;
  speaker: readonly Word[] | null;
  /** Whether somebody in the text says what is read, and not the text itself. */
  isTold: boolean;
  lastDate: string | null;
  /** What was told of lately, and who and what was named. */
  /** "between 2029 and 2031", as the last clause that told of a period had it. */
  period: readonly Word[] | null;
  introduced: readonly Introduced[];
  heard: readonly Heard[];
};

/** A name as a word of ours at the place of a word that stood for it. */
export function wordFor(id: string, place: Word, gazetteer: Gazetteer): Word {
  const name = gazetteer.entities.get(id)?.name ?? id;
  const mention: Mention = { id, from: place.from, to: place.to, use: "name" };
  return { ...place, text: name, lower: name.toLowerCase(), tag: "name", form: null, mention };
}

export function plainWord(text: string, tag: Word["tag"], place: Word): Word {
  return { ...place, text, lower: text, tag, form: null, mention: null, spaced: true };
}
