import type { Course } from "@/lib/content/course";
import type { Draft } from "@/lib/content/propose/gate";
import type { ProposableText, Proposal } from "@/lib/content/propose/proposal";
import { heldTexts } from "@/scripts/content/held-texts";
import { asProposed } from "./as-proposed";
import { factOf, fixtureCourse, withoutFact } from "./fixture-course";

/** A proposal, the text that it is drawn from, and the course that it would join. */
export type Proposed = { draft: Proposal; text: ProposableText; course: Course };

const course = fixtureCourse();

/** The texts of the invented course. They and its facts share many words, as no others should. */
export const fixtureTexts = heldTexts("tests/fixtures/course-texts", course.documents).texts;

/** A reviewed fact of the invented course as a proposal to the course without it. */
export function proposedFixture(id: string): Proposed {
  const fact = factOf(course, id);
  const { document = "", paragraph = 1 } = fact.passages[0] ?? {};
  const text = fixtureText(document);
  const draft = asProposed(fact, paragraph, { paragraphs: text.paragraphs, entities: text.known });
  return { draft, text, course: withoutFact(course, id) };
}

export function fixtureText(document: string): ProposableText {
  const source = course.documents.find(({ id }) => id === document);
  if (!source) throw new Error(`The fixture has no document ${document}.`);
  const paragraphs = fixtureTexts.get(document) ?? [];
  return { document: source, paragraphs, known: course.entities };
}

/** The proposal with other fields of its fact. */
export function withFields(proposed: Proposed, fields: Record<string, unknown>): Proposed {
  const fact = { ...proposed.draft.fact, ...fields } as Draft["fact"];
  return { ...proposed, draft: { ...proposed.draft, fact } };
}
