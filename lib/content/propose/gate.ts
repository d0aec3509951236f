import { compileFacts } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { compiledProblems, factProblems } from "@/lib/content/lint/gate";
import { groundingProblems } from "@/lib/content/lint/grounding";
import { quotedWords } from "@/lib/content/lint/quoted-words";
import type { SourceTexts } from "@/lib/content/lint/source-texts";
import type { Problem } from "@/lib/content/problem";
import { directionDoubts } from "./direction-doubts";
import { draftFact, givenLater, joined, readFact } from "./draft-fact";
import { evidenceAgrees } from "./evidence-agrees";
import { evidenceMarked } from "./evidence-marked";
import { kindDoubts } from "./kind-doubts";
import type { Marked } from "./marked";
import type { ProposableText, Proposal } from "./proposal";

/** What a person works on until it is a fact. */
export type Draft = Pick<Proposal, "fact" | "entities" | "evidence">;

/**
 * What the gate says of a proposal in the course that it would join, whoever made it. The rules are those of
 * the published course; what is marked is looked at besides.
 */
export function proposalProblems(draft: Draft, text: ProposableText, course: Course): Problem[] {
  const around = joined(course, draft, text.document);
  const { fact, problems } = draftFact(draft.fact, around);
  if (!fact) return problems;
  const texts = new Map([[text.document.id, text.paragraphs]]);
  return [
    ...markedProblems({ fact, evidence: draft.evidence }, text, around),
    ...inCourse(around, fact, texts).filter(
      ({ at }) => !("field" in at && givenLater.has(at.field)),
    ),
  ];
}

/**
 * What is held against the words that are marked for a fact, in rules that begin with "evidence". A soft one
 * is a doubt that a person settles by looking: the words and the fact seem to differ.
 */
export function markedProblems(
  { fact, evidence }: Pick<Marked, "fact" | "evidence">,
  { paragraphs }: Pick<ProposableText, "paragraphs">,
  course: Course,
): Problem[] {
  const marked = { fact, evidence, paragraphs, course };
  const wrong = evidenceMarked(marked);
  if (wrong.length > 0) return wrong;
  return [evidenceAgrees, directionDoubts, kindDoubts].flatMap((look) => look(marked));
}

/**
 * What the gate says of a fact that is being written or changed, inside its whole course and with its own
 * cards and items: quick enough to be asked at every stroke of a key. What other facts suffer by it is not
 * looked at; publishing does.
 *
 * @param written the fact as its form has it, whole or not
 */
export function draftProblems(course: Course, written: unknown, texts: SourceTexts): Problem[] {
  const { fact, problems } = readFact(written);
  if (!fact) return problems;
  const around = withFact(course, fact);
  const found = inCourse(around, fact, texts);
  const isLoose = found.some(({ rule }) => rule === "dangling");
  return [...found, ...(isLoose ? [] : itemProblems(around, fact))];
}

function inCourse(course: Course, fact: Fact, texts: SourceTexts): Problem[] {
  const around = withFact(course, fact);
  return [
    ...factProblems(around, fact),
    ...groundingProblems(around, fact, texts),
    ...quotedWords(around, texts, [fact]),
  ];
}

function withFact(course: Course, fact: Fact): Course {
  const others = course.facts.filter(({ id }) => id !== fact.id);
  return { ...course, facts: [...others, fact] };
}

function itemProblems(course: Course, fact: Fact): Problem[] {
  return compiledProblems(course, [compileFacts(course, "draft", [fact])]);
}
