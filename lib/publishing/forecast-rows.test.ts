import { expect, test } from "vitest";
import type { ForecastEntry } from "@/lib/content/forecast-entry";
import { fixtureCourse, found, withoutFact } from "@/tests/support/fixture-course";
import { forecastProblems, forecastRows, resolutionRows } from "./forecast-rows";

const course = fixtureCourse();
const [howitzers, pilots] = course.forecasts as [ForecastEntry, ForecastEntry];
const stored = [{ factId: pilots.fact, meaningRevision: 1, deadline: pilots.deadline }];

const withPilots = (patch: Partial<ForecastEntry>) => ({
  ...course,
  forecasts: [howitzers, { ...pilots, ...patch }],
});

test("an entry says whose its criterion and its deadline are", () => {
  expect(forecastRows(course)).toMatchObject([
    { criterionIsOurs: true, deadlineIsOurs: false, authorProbability: 0.8 },
    { criterionIsOurs: true, deadlineIsOurs: true, authorProbability: null },
  ]);
});

test("a resolution carries its sources as they are cited", () => {
  expect(resolutionRows(course)).toMatchObject([
    {
      ...{ factId: howitzers.fact, outcome: "CAME_TRUE", settledOn: "2020-05-02" },
      sources: [{ outlet: "The Lantern", published: "2020-05" }],
    },
  ]);
});

test("the entry of a fact that is not published is left out", () => {
  expect(forecastRows(withoutFact(course, pilots.fact))).toHaveLength(1);
});

test("a deadline moves only with a new meaning, and a meaning only rises", () => {
  expect(forecastProblems(stored, course)).toEqual([]);
  expect(found(forecastProblems(stored, withPilots({ deadline: "2100-01-01" })))).toEqual([
    `${pilots.fact} forecast: The deadline moved from 2099-12-31: raise the forecast's meaningRevision.`,
  ]);
  const asked = { deadline: "2100-01-01", meaningRevision: 2 };
  expect(forecastProblems(stored, withPilots(asked))).toEqual([]);
  expect(found(forecastProblems([{ ...stored[0], ...asked } as never], course))).toEqual([
    `${pilots.fact} forecast: It went back from 2 to 1: it only rises.`,
  ]);
});
