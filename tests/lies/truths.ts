import { existsSync } from "node:fs";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import type { SourceTexts } from "@/lib/content/lint/source-texts";
import { proposalProblems } from "@/lib/content/propose/gate";
import type { ProposableText, Proposal } from "@/lib/content/propose/proposal";
import { heldTexts } from "@/scripts/content/held-texts";
import { readCourse } from "@/scripts/content/read-course";
import { asProposed } from "@/tests/support/as-proposed";
import { fixtureCourse, withoutFact } from "@/tests/support/fixture-course";
import { allegations } from "./allegations";

/** A fact that somebody reviewed, with a paragraph from which it could have been proposed as it is. */
export type Truth = {
  fact: Fact;
  paragraph: number;
  text: ProposableText;
  /** The course that it would join. */
  course: Course;
  texts: SourceTexts;
};

const documents = "../shared/documents";

/** Whether the texts of the founding course are at hand. */
const hasTexts = existsSync(documents);

/** The reviewed facts of a course that one paragraph at hand supports. */
function truthsOf(course: Course, texts: SourceTexts, others = course): Truth[] {
  return course.facts.flatMap((fact) => {
    const held = fact.passages.flatMap(({ document, paragraph }) => {
      const source = course.documents.find(({ id }) => id === document);
      const paragraphs = texts.get(document);
      if (!(source && paragraphs && paragraph !== undefined)) return [];
      const text = { document: source, paragraphs, known: course.entities };
      return [{ fact, paragraph, text, course: withoutFact(others, fact.id), texts }];
    });
    return held.find(isSupported) ?? [];
  });
}

/** The texts of the fixture share long runs of words with its facts, which is nothing of a lie. */
function isSupported(truth: Truth): boolean {
  return problemsOf(proposalFrom(truth, truth.fact), truth).every(({ hard }) => !hard);
}

export function proposalFrom({ paragraph, text }: Truth, fact: Fact): Proposal {
  const { document, paragraphs, known } = text;
  const passages = [{ document: document.id, paragraph }];
  return asProposed({ ...fact, passages }, paragraph, { paragraphs, entities: known });
}

export function problemsOf(proposal: Proposal, { text, course }: Truth) {
  return proposalProblems(proposal, text, course).filter(({ rule }) => rule !== "quotation");
}

/** All that lies are made of here; without the founding texts the invented ones alone. */
export function allTruths(): Truth[] {
  const fixture = fixtureCourse();
  const invented = heldTexts("tests/fixtures/course-texts", fixture.documents).texts;
  const { course: accusing, texts: accusations } = allegations(fixture);
  return [
    ...truthsOf(fixture, invented),
    // They are told in the same words of each other: none is told to a course that has the others.
    ...truthsOf(accusing, accusations, { ...accusing, facts: [] }),
    ...(hasTexts ? foundingTruths() : []),
  ];
}

function foundingTruths(): Truth[] {
  const { course } = readCourse("content");
  if (!course) throw new Error("The course cannot be read.");
  return truthsOf(course, heldTexts(documents, course.documents).texts);
}
