import type { Course, Entity, SourceDocument } from "@/lib/content/course";
import { type Fact, factSchema } from "@/lib/content/fact";
import { fold } from "@/lib/content/fold";
import { namesOf } from "@/lib/content/names";
import type { Proposal } from "@/lib/content/propose/proposal";
import { propose } from "@/lib/content/propose/propose";
import { sentencesIn } from "@/lib/content/propose/text/sentences";
import { matched } from "./matched";
import { type Parsed, saysTheSame, sharedWords } from "./same-fact";

/** A reviewed fact and the proposal that says the same; null where none does. */
export type Measured = { document: string; fact: Fact; found: Fact | null };

/** How much a person is given to look through: proposals and words of a document. */
export type Load = { document: string; proposals: number; words: number };

/**
 * Each reviewed fact that a held document prints, with the proposal that says the same where there is one. A proposal counts for
 * one fact only, since accepting it makes one.
 */
export function measuredRecall(
  course: Course,
  texts: ReadonlyMap<string, readonly string[]>,
  { knowsEntities }: { knowsEntities: boolean },
): { measured: Measured[]; loads: Load[] } {
  const printers = course.documents.flatMap(({ outlet, author }) => [outlet, author]);
  const known = course.entities.filter(({ id }) => knowsEntities || printers.includes(id));
  const named = namesOfKnown(course.entities);
  const read = course.documents.flatMap((document) => {
    const paragraphs = texts.get(document.id);
    if (!paragraphs) return [];
    const proposals = propose({ document, paragraphs, known }).flatMap((proposal) =>
      parsed(knowsEntities ? proposal : renamed(proposal, named), paragraphs),
    );
    const reviewed = reviewedFrom(course, document);
    const candidates = reviewed.map(({ fact, numbers }) => {
      const own = ownSentences(fact, numbers, paragraphs);
      return proposals
        .filter((one) => own.includes(one.sentence) && saysTheSame(fact, one, course.entities))
        .toSorted((a, b) => likeness(fact, b) - likeness(fact, a));
    });
    const found = matched(candidates);
    const words = paragraphs.join(" ").split(/\s+/).length;
    const load = { document: document.id, proposals: proposals.length, words };
    const measured = reviewed.map(({ fact }, i) => ({
      document: document.id,
      fact,
      found: found[i]?.fact ?? null,
    }));
    return [{ measured, load }];
  });
  return {
    measured: read.flatMap(({ measured }) => measured),
    loads: read.map(({ load }) => load),
  };
}

/** How near a proposal is to the fact that it may say: first its kind and who says it, then the words. */
function likeness(fact: Fact, { fact: proposed, evidence }: Parsed): number {
  const isRight = proposed.kind === fact.kind && proposed.holders[0]?.who === fact.holders[0]?.who;
  return (isRight ? 100 : 0) + sharedWords(fact.statement, `${proposed.statement} ${evidence}`);
}

type Names = (name: string) => string | undefined;

/** The course's own id of whoever bears a name. */
function namesOfKnown(entities: readonly Entity[]): Names {
  const ids = new Map(entities.flatMap((one) => namesOf(one).map((name) => [fold(name), one.id])));
  return (name) => ids.get(fold(name));
}

/** A proposal with the course's ids in place of those that it made for the same names. */
function renamed(proposal: Proposal, named: Names): Proposal {
  const renamings = proposal.entities.flatMap(({ id, name }) => {
    const known = named(name);
    return known ? [[JSON.stringify(id), JSON.stringify(known)] as const] : [];
  });
  const text = renamings.reduce(
    (json, [id, known]) => json.replaceAll(id, known),
    JSON.stringify(proposal),
  );
  return JSON.parse(text) as Proposal;
}

/** The sentences of its paragraphs from which a fact was drawn: those that share most words with it. */
function ownSentences(
  { statement, proposition = "" }: Fact,
  numbers: readonly number[],
  paragraphs: readonly string[],
): string[] {
  const sentences = numbers.flatMap((number) => {
    const paragraph = paragraphs[number - 1] ?? "";
    return sentencesIn(paragraph).map(({ from, to }) => ({
      key: `${number}:${from}`,
      text: paragraph.slice(from, to),
    }));
  });
  const counted = sentences.map(({ key, text }) => ({
    key,
    shared: sharedWords(`${statement} ${proposition}`, text),
  }));
  const most = Math.max(...counted.map(({ shared }) => shared));
  return counted.filter(({ shared }) => shared >= most - 1).map(({ key }) => key);
}

/** The facts that stand in paragraphs of a document and that its outlet prints. */
function reviewedFrom({ facts }: Course, { id, outlet }: SourceDocument) {
  return facts.flatMap((fact) => {
    const numbers = fact.passages.flatMap(({ document, paragraph }) =>
      document === id && paragraph ? [paragraph] : [],
    );
    const isPrinted = fact.holders.some(({ who }) => who === outlet);
    return numbers.length > 0 && isPrinted ? [{ fact, numbers }] : [];
  });
}

/** A proposal as the fact that it would be; none where the schema refuses it. */
function parsed(proposal: Proposal, paragraphs: readonly string[]): Parsed[] {
  const given = {
    id: "f_0000000000",
    topics: ["any"],
    why: "Draft.",
    salience: 1,
    provenance: { drafted: "2026", readAgainstSource: "2026", directionTicked: 1 },
  };
  const result = factSchema.safeParse({ ...proposal.fact, ...given });
  if (!result.success) return [];
  const evidence = proposal.evidence.map(
    ({ paragraph, from, to }) => paragraphs[paragraph - 1]?.slice(from, to) ?? "",
  );
  const [first] = proposal.evidence;
  const paragraph = paragraphs[(first?.paragraph ?? 1) - 1] ?? "";
  const sentence = sentencesIn(paragraph).findLast(({ from }) => from <= (first?.from ?? 0));
  return [
    {
      fact: result.data,
      evidence: evidence.join(" "),
      sentence: `${first?.paragraph}:${sentence?.from}`,
    },
  ];
}
