import type { Entity } from "@/lib/content/course";
import { isOfState, shownAsAdjective } from "@/lib/content/propose/names/adjective";
import type { Gazetteer } from "@/lib/content/propose/names/gazetteer";
import type { Word } from "@/lib/content/propose/text/word";

/** A name as a sentence of ours has it at its place among words: as the course writes it, with its article. */
export function shownName(words: readonly Word[], i: number, { entities }: Gazetteer): string {
  const word = words[i];
  const next = words[i + 1];
  const entity = entities.get(word?.mention?.id ?? "");
  if (!word || !entity) return word?.text ?? "";
  if (word.mention?.use === "name" || word.mention?.use === "seat") {
    return asName(word, entity, { before: articleBefore(words, i), next });
  }
  const isTitled = entities.get(next?.mention?.id ?? "")?.type === "person";
  return isTitled ? "" : word.text;
}

/** A name within a sentence of ours, with nothing before it: bodies with their article, "some experts" in small letters. */
export function nameAlone({ name, type }: Entity): string {
  const isDescription = type === "organisation" && /^\p{Lu}\p{Ll}+s?(?: \p{Ll}+)*$/u.test(name);
  const isPlain = isDescription && /s(?: |$)/.test(name) && !isOfState(name.split(" ")[0] ?? "");
  if (isPlain) return name.charAt(0).toLowerCase() + name.slice(1);
  const isBare =
    /^[Tt]he /.test(name) || type === "person" || type === "outlet" || !name.includes(" ");
  return !isBare && bodies.test(name) ? `the ${name}` : name;
}

/** The word before a name, or the article before what is said of it: "the ruling Sea Party". */
function articleBefore(words: readonly Word[], i: number): Word | undefined {
  const opens = words
    .slice(0, i)
    .findLast(
      ({ tag, lower, mention }) => mention !== null || (tag !== "adjective" && !/ing$/.test(lower)),
    );
  return opens?.lower === "the" ? opens : words[i - 1];
}

type Beside = { before: Word | undefined; next: Word | undefined };

function asName(word: Word, entity: Entity, { before, next }: Beside): string {
  if (isPlace(word, before) || isPartOfName(word, before)) return word.text;
  if (qualifies(next)) return beforeNoun(word, entity);
  const isLed = before?.mention && word.spaced;
  return withArticle(word, entity, isLed ? "the" : (before?.lower ?? ""));
}

/** "in Norva": the city itself, and not its government. */
function isPlace({ mention }: Word, before: Word | undefined): boolean {
  return mention?.use === "seat" && /^(?:in|at|near|outside|from)$/.test(before?.lower ?? "");
}

/** "Heron Norvia", as a body calls its branch. */
function isPartOfName({ spaced }: Word, before: Word | undefined): boolean {
  return spaced && before?.mention === null && /^\p{Lu}/u.test(before.text);
}

/** Whether a name before this word says of what sort it is: "Norvian ports". */
function qualifies(next: Word | undefined): boolean {
  if (!next?.spaced) return false;
  const isName = next.mention !== null && next.mention.use === "name";
  const isDoing = /ing$/.test(next.lower);
  return isName || next.tag === "noun" || (next.tag === "adjective" && !isDoing);
}

function beforeNoun({ mention, text }: Word, { name, type }: Entity): string {
  if (mention?.use === "seat") return text;
  const adjective = type === "state" && mention?.use === "name" ? shownAsAdjective(name) : null;
  return adjective ?? name.replace(/^the /, "");
}

const bodies =
  /\b(?:Agency|Army|Board|Bureau|Centre|Center|Committee|Council|Department|Forces|Foundation|Government|Institute|Ministry|Office|Parliament|Service|Staff|Union|University|Nations|Party|Bank|Commission|Organization|Organisation|Court|Summit|Declaration|Initiative|War|Treaty|Convention|States|Kingdom|Emirates|Republic|Netherlands|Philippines|Islands|Maldives|Fund|Sea|River|Gulf|Strait|Ocean|Peninsula|Law|Group|Forum)$|^(?:University|Institute|Ministry|Centre|Center|Bank|Council|Department) of\b/;

function withArticle({ text }: Word, { name, type }: Entity, before: string): string {
  const bare = name.replace(/^[Tt]he /, "");
  if (/^(?:the|'s|its|their|his|her)$/.test(before)) return bare;
  if (bare !== name) return name;
  const isWritten = /^the /i.test(text) && type !== "state";
  return isWritten || (type !== "person" && bodies.test(name)) ? `the ${name}` : name;
}
