import { expect, test } from "vitest";
import type { Confidence } from "@/lib/confidence/confidence";
import type { Kind } from "@/lib/content/kind";
import type { Question } from "./attempt";
import { certaintyOf, resultsOf, scoreOf } from "./results";

type Given = { points: number; confidence?: Confidence; topics?: string[]; kind?: Kind };

/** An answered question, of which the results read no more than this. */
function answered({ points, confidence, topics = ["arms"], kind = "reported" }: Given): Question {
  const fact = { id: "f", topics, kind };
  const question = { factIds: ["f"], family: "cloze", mark: { verdict: "right", points } };
  // What a reason is drawn from is not what was asked.
  const drawn = { fact: { id: "g", topics: ["rail"], kind: "opinion" }, courseId: "c" };
  return {
    state: "answered",
    confidence: confidence ?? null,
    ...{ question, facts: [{ fact, courseId: "c" }, drawn] },
  } as unknown as Question;
}

const open = { state: "open", question: { position: 9 } } as unknown as Question;
const times = (count: number, given: Given) => Array.from({ length: count }, () => answered(given));

test("an attempt without answers has no groups and no points", () => {
  expect(resultsOf([open])).toEqual({ topics: [], kinds: [], ways: [], confidences: [] });
  expect(scoreOf([open, open])).toEqual({ points: 0, questions: 2 });
  expect(certaintyOf([open, open])).toEqual({ mark: 0, most: 6 });
});

test("of nine answers nothing is judged, of ten their share", () => {
  const nine = [...times(6, { points: 1 }), ...times(3, { points: 0 })];
  expect(resultsOf(nine).topics).toEqual([{ id: "c arms", answers: 9, points: 6, share: null }]);
  const ten = [...nine, answered({ points: 0.5 })];
  expect(resultsOf(ten).kinds).toEqual([{ id: "reported", answers: 10, points: 6.5, share: 0.65 }]);
});

test("groups stand in one order: topics by name, kinds as they are tested, the surest first", () => {
  const results = resultsOf([
    answered({ points: 1, confidence: "guess", topics: ["rail", "arms"], kind: "opinion" }),
    answered({ points: 0, confidence: "sure", kind: "forecast" }),
    answered({ points: 0 }),
  ]);
  expect(results.topics.map(({ id, answers }) => [id, answers])).toEqual([
    ["c arms", 3],
    ["c rail", 1],
  ]);
  expect(results.ways.map(({ id, answers }) => [id, answers])).toEqual([["typed", 3]]);
  expect(results.kinds.map(({ id }) => id)).toEqual(["forecast", "opinion", "reported"]);
  expect(results.confidences.map(({ id, answers }) => [id, answers])).toEqual([
    ["sure", 1],
    ["guess", 1],
  ]);
});

test("points and certainty marks are two numbers, and the second may be below zero", () => {
  const questions = [
    answered({ points: 1, confidence: "sure" }),
    answered({ points: 0, confidence: "sure" }),
    answered({ points: 0.5, confidence: "think" }),
    answered({ points: 0 }),
    open,
  ];
  expect(scoreOf(questions)).toEqual({ points: 1.5, questions: 5 });
  expect(certaintyOf(questions)).toEqual({ mark: 3 - 6 + 1 + 0, most: 15 });
});
