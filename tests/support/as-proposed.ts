import type { Entity } from "@/lib/content/course";
import { type Fact, slotsOf } from "@/lib/content/fact";
import { wordsOf } from "@/lib/content/fold";
import { numbersIn } from "@/lib/content/lint/standing-words";
import { entitySlots } from "@/lib/content/mentions";
import { namesOf } from "@/lib/content/names";
import type { Dated } from "@/lib/content/partial-date";
import type { Evidence, Proposal, ProposedFact } from "@/lib/content/propose/proposal";
import { sentenceAround } from "@/lib/content/propose/sentence-around";
import { months } from "@/lib/content/shown";
import type { SlotValue } from "@/lib/content/slot";

/** The reviewed fact as somebody would have proposed it from one paragraph of its document. */
export function asProposed(
  fact: Fact,
  paragraph: number,
  { paragraphs, entities }: { paragraphs: readonly string[]; entities: readonly Entity[] },
): Proposal {
  const [passage] = fact.passages;
  if (!passage) throw new Error(`${fact.id} has no passage.`);
  const evidence = evidenceFor(fact, paragraphs[paragraph - 1] ?? "", entities);
  return {
    fact: proposedFact(fact, { document: passage.document, paragraph }),
    entities: [],
    paragraphs: [paragraph],
    evidence: evidence.map((one) => ({ paragraph, ...one })),
    doubts: [],
  };
}

const given = new Set(
  "id topics why provenance salience asks notes meaningRevision supersedes contradicts sourceNote passages validUntil".split(
    " ",
  ),
);

function proposedFact(fact: Fact, passage: ProposedFact["passages"][number]): ProposedFact {
  const kept = Object.entries(fact).filter(([field]) => !given.has(field));
  const written = kept.map(([field, value]) => [field, writtenForm(field, value)]);
  return { ...Object.fromEntries(written), passages: [passage] } as ProposedFact;
}

function writtenForm(field: string, value: unknown): unknown {
  if (field === "participants") return (value as SlotValue[]).map(slotWritten);
  if (field === "asOf") return dated(value as Dated);
  if (field === "comments") {
    return (value as Fact["comments"]).map((comment) => ({
      ...comment,
      asOf: dated(comment.asOf),
    }));
  }
  if (field === "holders") {
    return (value as Fact["holders"]).map(({ who, interest }) =>
      interest === null ? who : { who, interest },
    );
  }
  const isSlot = typeof value === "object" && value !== null && "type" in value;
  return isSlot ? slotWritten(value as SlotValue) : value;
}

function slotWritten(value: SlotValue): unknown {
  if (value.type === "entity") return value.id;
  if (value.type === "date") return dated(value);
  const { type: _, ...rest } = value;
  return rest;
}

function dated({ date, grounds }: Dated): unknown {
  return grounds === null ? date : { date, grounds };
}

type Span = Omit<Evidence, "paragraph">;

/** The sentence that says most of the statement, and in or near it the words of each slot that stand there. */
function evidenceFor(fact: Fact, text: string, entities: readonly Entity[]): Span[] {
  const main = mainSentence(fact.statement, text);
  const from = text.indexOf(main);
  const slots = [
    ...Object.entries(slotsOf(fact)),
    ...entitySlots(fact).map(({ slot, id }) => [slot, { type: "entity", id }] as const),
    ...fact.holders.slice(0, 1).map(({ who }) => ["holders", { type: "entity", id: who }] as const),
  ];
  const found = slots.flatMap(([field, value]) =>
    spokenAs(value, entities).flatMap((pattern): Span[] => {
      const at = main.search(pattern);
      const start = at >= 0 ? from + at : text.search(pattern);
      const [words] = pattern.exec(text.slice(Math.max(start, 0))) ?? [];
      return start >= 0 && words ? [{ field, from: start, to: start + words.length }] : [];
    }),
  );
  const unique = new Map(found.map((span) => [`${span.field} ${span.from}`, span]));
  return [{ field: "statement", from, to: from + main.length }, ...unique.values()];
}

function mainSentence(statement: string, text: string): string {
  const said = new Set(
    wordsOf(statement).filter((word) => word.length > 3 || numbersIn(word).length > 0),
  );
  const starts = [
    0,
    ...[...text.matchAll(/[.?!]["”’)]*\s+/g)].map(({ 0: stop, index }) => index + stop.length),
  ];
  const sentences = starts.map((start) => sentenceAround(text, start, start + 1));
  const share = (sentence: string) => wordsOf(sentence).filter((word) => said.has(word)).length;
  return sentences.toSorted((a, b) => share(b) - share(a))[0] ?? text;
}

/** What the words of a slot look like in a text, the likeliest first. */
function spokenAs(value: SlotValue, entities: readonly Entity[]): RegExp[] {
  switch (value.type) {
    case "entity": {
      const entity = entities.find(({ id }) => id === value.id);
      const names = entity
        ? namesOf(entity).map((name) => `(?<!\\p{L})${escaped(name)}\\p{L}{0,3}(?!\\p{L})`)
        : [];
      return names.length > 0 ? [new RegExp(names.join("|"), "u")] : [];
    }
    case "quantity":
      return [
        new RegExp(
          `(?<![\\d.,])${escaped(value.amount.toLocaleString("en-US", { maximumFractionDigits: 20 }))}(?!\\d)`,
        ),
      ];
    case "date": {
      const [year = "", month, day] = value.date.split("-");
      const name = months[Number(month) - 1]?.slice(0, 3);
      if (!name) return [new RegExp(`\\b${year}\\b`)];
      const inMonth = `${name}\\p{L}*\\.?`;
      return day
        ? [
            new RegExp(
              `${inMonth} ${Number(day)}(?:, ${year})?\\b|\\b${Number(day)} ${inMonth}(?: ${year})?`,
              "u",
            ),
          ]
        : [new RegExp(`${inMonth}(?:,? ${year})?`, "u")];
    }
    case "text":
      return [];
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
