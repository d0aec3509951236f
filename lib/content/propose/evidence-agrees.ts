import { slotsOf } from "@/lib/content/fact";
import { factProblem } from "@/lib/content/lint/check";
import { sourcesOf } from "@/lib/content/lint/source-texts";
import { entityStands, numbersIn } from "@/lib/content/lint/standing-words";
import { entitySlots } from "@/lib/content/mentions";
import type { Problem } from "@/lib/content/problem";
import { shownAmount, shownDate } from "@/lib/content/shown";
import type { SlotValue } from "@/lib/content/slot";
import { type Marked, markedSentences, markedWords } from "./marked";
import { dateStands, strangeDates } from "./marked-dates";
import { misbound, strangeNumbers } from "./marked-numbers";

/**
 * What fills a slot is what was marked for it; dates, numbers and what they count stand in a sentence in which
 * something is marked. All of it may be so all the same, as where a pronoun is marked: a person looks.
 */
export function evidenceAgrees(marked: Marked): Problem[] {
  const { fact } = marked;
  const sentences = markedSentences(marked).join("\n");
  const missing = [
    ...markedFields(marked).flatMap((field) => absentFor(marked, field)),
    ...silentSpeaker(marked, sentences),
    ...strangeNumbers(marked, sentences).map((absent) => ({ field: "statement", absent })),
    ...strangeDates(marked, sentences),
  ];
  const doubt = (field: string, message: string) =>
    factProblem(fact, field, { rule: "evidence-words", hard: false, message });
  return [
    ...missing.map(({ field, absent }) =>
      doubt(field, `${absent} does not stand in what is marked: look whether it belongs here.`),
    ),
    ...misbound(fact, sentences).map(({ field, said }) =>
      doubt(field, `What is marked says ${said}: look on which side of the number it lies.`),
    ),
  ];
}

type Absent = { field: string; absent: string };

function markedFields({ evidence }: Marked): string[] {
  return [...new Set(evidence.map(({ field }) => field))];
}

function absentFor(marked: Marked, field: string): Absent[] {
  const { fact, evidence, paragraphs } = marked;
  const own = evidence.filter((one) => one.field === field);
  const words = own.map((one) => markedWords(one, paragraphs)).join("\n");
  const value = slotsOf(fact)[field];
  const absent = value ? [absentValue(marked, words, value)] : absentNames(marked, field, words);
  return absent.flatMap((one) => (one ? [{ field, absent: one }] : []));
}

function absentValue({ course }: Marked, words: string, value: SlotValue): string | null {
  switch (value.type) {
    case "entity": {
      const entity = course.entities.find(({ id }) => id === value.id);
      return entity && !entityStands(words, entity) ? entity.name : null;
    }
    case "quantity":
      return numbersIn(words).includes(value.amount) ? null : shownAmount(value.amount);
    case "date":
      return dateStands(words, value) ? null : shownDate(value.date);
    case "text":
      return null;
  }
}

/** Who says it first is named where it is marked, unless it is who prints it. */
function silentSpeaker({ fact, course }: Marked, sentences: string): Absent[] {
  const sources = sourcesOf(fact, course.documents);
  const printers = sources.flatMap(({ outlet, author }) => [outlet, author]);
  const speaker = course.entities.find(({ id }) => id === fact.holders[0]?.who);
  if (!speaker || printers.includes(speaker.id) || entityStands(sentences, speaker)) return [];
  return [{ field: "holders", absent: speaker.name }];
}

/** Holders and participants are several: each name is marked somewhere for the field. */
function absentNames({ fact, course }: Marked, field: string, words: string): string[] {
  const ids =
    field === "holders"
      ? fact.holders.slice(0, 1).map(({ who }) => who)
      : entitySlots(fact).flatMap(({ slot, id }) => (slot === field ? [id] : []));
  return course.entities
    .filter((one) => ids.includes(one.id) && !entityStands(words, one))
    .map(({ name }) => name);
}
