import { slotsOf } from "@/lib/content/fact";
import { factProblem } from "@/lib/content/lint/check";
import {
  amountsIn,
  dayStands,
  entityStands,
  monthStands,
  numbersIn,
  yearStands,
} from "@/lib/content/lint/standing-words";
import { entitySlots } from "@/lib/content/mentions";
import type { Problem } from "@/lib/content/problem";
import { shownAmount, shownDate } from "@/lib/content/shown";
import type { SlotValue } from "@/lib/content/slot";
import { datelessOf } from "@/lib/content/stated-dates";
import { type Marked, markedSentences, markedWords } from "./marked";
import type { Evidence } from "./proposal";

/** What is marked are words of a paragraph that the fact cites: without them nobody can see what it rests on. */
export function evidenceMarked({ fact, evidence, paragraphs }: Marked): Problem[] {
  const hard = (message: string) =>
    factProblem(fact, "evidence", { rule: "evidence", hard: true, message });
  if (evidence.length === 0) return [hard("Mark the words of the passage that say so.")];
  const cited = new Set(fact.passages.map(({ paragraph }) => paragraph));
  return evidence.flatMap((one) => {
    if (!isWithin(one, paragraphs))
      return [hard("What was marked is not in the text: mark it again.")];
    if (cited.has(one.paragraph)) return [];
    return [
      hard(`Paragraph ${one.paragraph} is marked and not cited: cite it, or take the mark away.`),
    ];
  });
}

/** Whether these are words of the text, no character of them cut in two. */
export function isWithin(
  { paragraph, from, to }: Evidence,
  paragraphs: readonly string[],
): boolean {
  const text = paragraphs[paragraph - 1];
  if (text === undefined || !Number.isInteger(from) || !Number.isInteger(to)) return false;
  if (from < 0 || from >= to || to > text.length) return false;
  const words = text.slice(from, to);
  return words.trim() !== "" && words.isWellFormed();
}

/** What fills a slot is what was marked for it, and numbers stand in a sentence in which something is marked. */
export function evidenceAgrees(marked: Marked): Problem[] {
  const { fact, evidence } = marked;
  const fields = [...new Set(evidence.map(({ field }) => field))];
  const slots = slotsOf(fact);
  const missing = fields.flatMap((field) => {
    const value = slots[field];
    const words = evidence
      .filter((one) => one.field === field)
      .map((one) => markedWords(one, marked.paragraphs));
    if (!value) return unmarkedNames(marked, field, words.join("\n"));
    const absent = absentFrom(marked, words.join("\n"), value);
    return absent ? [{ field, absent }] : [];
  });
  const sentences = markedSentences(marked).join("\n");
  const strange = strangeNumbers(marked, sentences).map((number) => ({
    field: "statement",
    absent: shownAmount(number),
  }));
  return [...missing, ...strange].map(({ field, absent }) =>
    factProblem(fact, field, {
      rule: "evidence-words",
      hard: false,
      message: `${absent} does not stand in what is marked: look whether it belongs here.`,
    }),
  );
}

function absentFrom({ course }: Marked, words: string, value: SlotValue): string | null {
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

/** Of an inferred date only the day can stand there. */
function dateStands(
  words: string,
  { date, grounds }: Extract<SlotValue, { type: "date" }>,
): boolean {
  const [year = "", month, day] = date.split("-");
  if (day && !dayStands(words, Number(day))) return false;
  if (grounds !== null) return true;
  return month ? monthStands(words, Number(month)) : yearStands(words, year);
}

/** Holders and participants are several: each name is marked somewhere for the field. */
function unmarkedNames({ fact, course }: Marked, field: string, words: string) {
  const ids =
    field === "holders"
      ? fact.holders.slice(0, 1).map(({ who }) => who)
      : entitySlots(fact).flatMap(({ slot, id }) => (slot === field ? [id] : []));
  const absent = course.entities.filter((one) => ids.includes(one.id) && !entityStands(words, one));
  return absent.map(({ name }) => ({ field, absent: name }));
}

function strangeNumbers({ fact, course }: Marked, sentences: string): number[] {
  const named = new Set([
    ...entitySlots(fact).map(({ id }) => id),
    ...fact.holders.map(({ who }) => who),
  ]);
  const names = course.entities
    .filter(({ id }) => named.has(id))
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  const known = new Set([...numbersIn(sentences), ...names.flatMap(numbersIn)]);
  return amountsIn(datelessOf(fact.statement)).filter((number) => !known.has(number));
}
