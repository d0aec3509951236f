import type { Course, Entity } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { namesOf } from "@/lib/content/names";
import { namesStand } from "@/lib/content/names-stand";
import type { Problem } from "@/lib/content/problem";
import { entryProblem, factProblem, sentencesOf } from "./check";
import { heldWords } from "./held-words";
import { ownRun, type Quoting, quotationFaults } from "./quotation-faults";
import { type SourceTexts, sourcesOf } from "./source-texts";

/**
 * Of documents that are not ours nothing but short quotations stands in a fact: marked, word for word, and
 * with who said it. The founding course quotes nothing, which is another rule and looked at elsewhere.
 */
export function quotedWords(course: Course, texts: SourceTexts, facts = course.facts): Problem[] {
  const entities = new Map(course.entities.map((entity) => [entity.id, entity]));
  const quoting = quotingIn(course, texts);
  return facts.flatMap((fact) => {
    const speakers = speakersOf(course, fact).flatMap((id) => entities.get(id) ?? []);
    return readTexts(fact).flatMap(({ field, text }) => {
      const namesSpeaker = field === "proposition" ? always : namesOneOf(speakers);
      return quotationFaults(text, { ...quoting, namesSpeaker }).map(({ message, isInvented }) => {
        const hard = !(isInvented && explaining.has(field));
        return factProblem(fact, field, { rule: "quotation", hard, message });
      });
    });
  });
}

/** Where something may be marked that is spoken of and not quoted. */
const explaining: ReadonlySet<string> = new Set(["why", "kindReason", "sourceNote"]);

/** The same of what stands beside the facts and is read: the briefs, and what is told of names and topics. */
export function quotedBeside(course: Course, texts: SourceTexts): Problem[] {
  const quoting = { ...quotingIn(course, texts), namesSpeaker: namesOneOf(course.entities) };
  const told = [
    ...course.modules.flatMap((module) =>
      module.brief.map(({ text }) => ({ entry: module, field: "brief", text })),
    ),
    ...course.entities.map((entry) => ({ entry, field: "gloss", text: entry.gloss })),
    ...[...course.modules, ...course.topics].map((entry) => ({
      entry,
      field: "summary",
      text: entry.summary,
    })),
  ];
  return told.flatMap(({ entry, field, text }) =>
    quotationFaults(text, quoting).map(({ message }) =>
      entryProblem(entry, field, { rule: "quotation", hard: true, message }),
    ),
  );
}

function quotingIn(
  { entities, documents }: Course,
  texts: SourceTexts,
): Omit<Quoting, "namesSpeaker"> {
  const names = [...entities.flatMap(namesOf), ...documents.map(({ title }) => title)];
  return { held: heldWords(texts, ownRun + 1), names: names.filter((name) => name.includes(" ")) };
}

function speakersOf({ documents }: Course, fact: Fact): string[] {
  const printers = sourcesOf(fact, documents).flatMap(({ outlet, author }) => [
    outlet,
    author ?? outlet,
  ]);
  return [...fact.holders.map(({ who }) => who), ...printers];
}

function namesOneOf(speakers: readonly Entity[]) {
  return (text: string) => namesStand(text, speakers.flatMap(namesOf));
}

function always(): boolean {
  return true;
}

function readTexts(fact: Fact): { field: string; text: string }[] {
  const clozes = Object.entries(fact.asks).flatMap(([slot, { cloze }]) =>
    cloze ? [{ field: `asks.${slot}`, text: cloze }] : [],
  );
  const reasons = (["why", "kindReason", "sourceNote"] as const).flatMap((field) => {
    const text = fact[field];
    return text ? [{ field, text }] : [];
  });
  return [...sentencesOf(fact), ...clozes, ...reasons];
}
