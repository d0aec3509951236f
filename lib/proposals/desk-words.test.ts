import { expect, test } from "vitest";
import type { Course, SourceDocument } from "@/lib/content/course";
import { courseProblems } from "@/lib/content/lint/gate";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { deskWordsOf } from "./desk-words";

const course = fixtureCourse();
const { documents, facts, readings } = course;

const faults: [string, Course][] = [
  ["untick a wording", { ...course, readings: readings.map((one) => ({ ...one, ticked: "0" })) }],
  ["lose the readings", { ...course, readings: [] }],
  ["lose the forecasts", { ...course, forecasts: [] }],
  ["mix the prints up", { ...course, documents: documents.map(withOthersPrints) }],
  ["lose the days of review", { ...course, facts: facts.map(({ reviewBy: _, ...fact }) => fact) }],
  ["correct a fact", { ...course, facts: facts.map((fact) => ({ ...fact, meaningRevision: 9 })) }],
];

function withOthersPrints(document: SourceDocument): SourceDocument {
  return { ...document, prints: document.prints.toReversed() };
}

test.each(faults)("no editor is told to %s in words of files", (_, faulty) => {
  const found = courseProblems(faulty).map(({ at, rule, message }) => {
    return { rule, field: "field" in at ? at.field : "", message };
  });
  const inFileWords = found.filter(({ message }) =>
    /\.yaml|ledger|print|reviewBy|validUntil|revision/.test(message),
  );
  expect(inFileWords).not.toEqual([]);
  expect(inFileWords.filter((finding) => deskWordsOf(finding) === null)).toEqual([]);
});
