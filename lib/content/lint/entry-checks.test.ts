import { expect, test } from "vitest";
import type { Comparison } from "@/lib/content/comparison";
import type { Course } from "@/lib/content/course";
import type { ForecastEntry } from "@/lib/content/forecast-entry";
import { fixtureCourse, found } from "@/tests/support/fixture-course";
import { courseProblems } from "./gate";

const course = fixtureCourse();
const [howitzers, pilots] = course.forecasts as [ForecastEntry, ForecastEntry];
const [compared] = course.comparisons as [Comparison];
const { resolution } = howitzers;

const withEntry = (patch: Partial<ForecastEntry>): Course => ({
  ...course,
  forecasts: [{ ...howitzers, ...patch }, pilots],
});
const resolved = (patch: Partial<NonNullable<typeof resolution>>) =>
  withEntry({ resolution: { ...(resolution as NonNullable<typeof resolution>), ...patch } });
const withSides = (sides: Comparison["sides"]): Course => ({
  ...course,
  comparisons: [{ ...compared, sides }],
});
const [left, right] = compared.sides;

const faults: [string, Course, string][] = [
  [
    "a forecast that is not entered",
    { ...course, forecasts: [howitzers] },
    "f_000000000e question: This forecast is not in the ledger.",
  ],
  [
    "a forecast that is entered twice",
    { ...course, forecasts: [...course.forecasts, pilots] },
    "f_000000000e fact: Two entries are about this forecast.",
  ],
  [
    "an entry about no fact",
    { ...course, forecasts: [...course.forecasts, { ...pilots, fact: "f_9999999999" }] },
    'f_9999999999 fact: There is no fact "f_9999999999".',
  ],
  [
    "an entry about a fact of another kind",
    { ...course, forecasts: [...course.forecasts, { ...pilots, fact: "f_0000000001" }] },
    "f_0000000001 fact: Its kind is reported.",
  ],
  [
    "a deadline other than the fact's",
    withEntry({ deadline: "2022-03-31" }),
    "f_000000000a deadline: The fact says 2021-03.",
  ],
  [
    "a deadline in the month of the forecast",
    { ...course, forecasts: [howitzers, { ...pilots, deadline: "2020-05-31" }] },
    "f_000000000e deadline: It does not lie after 2020-05.",
  ],
  [
    "a resolution from nowhere",
    resolved({ sources: [] }),
    "f_000000000a resolution: It was judged without a source of 2020-05-02 or later.",
  ],
  [
    "a resolution that is younger than its source",
    resolved({ on: "2020-06-01" }),
    "f_000000000a resolution: It was judged without a source of 2020-06-01 or later.",
  ],
  [
    "a source that is not there",
    resolved({ sources: ["lantern-2020", "lantern-2021"] }),
    'f_000000000a resolution: There is no document "lantern-2021".',
  ],
  [
    "what came true too late",
    resolved({ on: "2021-04-01" }),
    "f_000000000a resolution: It came true after its deadline, 2021-03-31.",
  ],
  [
    "a question that hangs on its day of reading",
    withEntry({ question: "Will Norvia offer Kestria howitzers next year?" }),
    'f_000000000a question: "next year" hangs on something outside the sentence.',
  ],
  [
    "page furniture in an entry",
    withEntry({ criterion: "Click here for more." }),
    'f_000000000a text: "Click here" is left over from a web page.',
  ],
  [
    "one document on both sides",
    withSides([left, left]),
    "norvia-and-kestria-compared sides: Both sides are one document.",
  ],
  [
    "a side without its document",
    withSides([left, { ...right, document: "lantern-2021" }]),
    'norvia-and-kestria-compared sides: There is no document "lantern-2021".',
  ],
  [
    "a fact that stands in the other side's document",
    withSides([left, { ...right, facts: ["f_0000000001"] }]),
    "norvia-and-kestria-compared sides: f_0000000001 does not stand in lantern-2020.",
  ],
  [
    "a fact that is not there",
    withSides([left, { ...right, facts: ["f_9999999999"] }]),
    'norvia-and-kestria-compared sides: There is no fact "f_9999999999".',
  ],
  [
    "two comparisons of one id",
    { ...course, comparisons: [compared, compared] },
    "norvia-and-kestria-compared id: Two comparisons have this id.",
  ],
];

test.each(faults)("%s is told", (_what, faulty, message) => {
  expect(found(courseProblems(faulty))).toContain(message);
});

test("what cannot be judged needs no source", () => {
  const open = resolved({ outcome: "cannot-be-judged", sources: [] });
  expect(found(courseProblems(open))).toEqual([]);
});

test("a changed fact is not held against the ledger", () => {
  const facts = course.facts.filter(({ id }) => id === pilots.fact);
  expect(found(courseProblems({ ...course, forecasts: [] }, facts))).toEqual([]);
});
