import fc from "fast-check";
import { expect, test } from "vitest";
import { countingOf, type Forecast, type Said, stateOf } from "./forecast";
import { authorStandings, judgedOf } from "./standing";

const forecast: Forecast = {
  ...{ factId: "f_0000000001", meaningRevision: 1, question: "Will it?", criterion: "Two pages." },
  ...{ criterionIsOurs: true, deadline: "2027-07-31", deadlineIsOurs: true },
  ...{ deadlineGrounds: "two years are ours", authorProbability: null, resolution: null },
};
const resolvedAs = (
  outcome: "CAME_TRUE" | "DID_NOT" | "CANNOT_BE_JUDGED",
  settledOn = "2027-07-31",
): Forecast => ({
  ...forecast,
  resolution: { outcome, settledOn, why: "So it was.", sources: [] },
});
const said = (percent: number, at: string, meaningRevision = 1): Said => ({
  ...{ percent, meaningRevision, givenAt: new Date(at) },
});

test.each([
  ["open until the end of its deadline's day", forecast, "2027-07-31T23:59:59.999Z", "open"],
  ["over from then on", forecast, "2027-08-01T00:00:00Z", "over"],
  ["settled before its deadline", resolvedAs("CAME_TRUE"), "2026-01-01T00:00:00Z", "settled"],
] as const)("a forecast is %s", (_what, one, now, state) => {
  expect(stateOf(one, new Date(now))).toBe(state);
});

test("the last probability before the deadline counts, in whatever order they come", () => {
  const given = [
    said(20, "2026-12-01T00:00:00Z"),
    said(60, "2027-07-31T23:59:59.999Z"),
    said(99, "2027-08-01T00:00:00Z"),
  ];
  expect(countingOf(forecast, given)?.percent).toBe(60);
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: 3 }), (some) => {
      expect(countingOf(forecast, some)?.percent).toBe(60);
    }),
  );
});

test("what was said on the day on which it was settled early, or later, counts no more", () => {
  const given = [said(30, "2026-12-31T23:59:00Z"), said(100, "2027-01-01T00:00:00Z")];
  expect(countingOf(resolvedAs("CAME_TRUE", "2027-01-01"), given)?.percent).toBe(30);
});

test("what was said to another question counts no more", () => {
  const asked = { ...forecast, meaningRevision: 2 };
  expect(countingOf(asked, [said(30, "2026-12-01T00:00:00Z")])).toBeNull();
});

test("of a learner's probabilities those are judged whose forecast was", () => {
  const given = new Map([["f_0000000001", [said(70, "2026-12-01T00:00:00Z")]]]);
  const judged = (one: Forecast) => judgedOf([one], given);
  expect(judged(resolvedAs("CAME_TRUE"))).toEqual([{ probability: 0.7, cameTrue: true }]);
  expect(judged(resolvedAs("DID_NOT"))).toEqual([{ probability: 0.7, cameTrue: false }]);
  expect(judged(resolvedAs("CANNOT_BE_JUDGED"))).toEqual([]);
  expect(judged(forecast)).toEqual([]);
  expect(judgedOf([resolvedAs("DID_NOT")], new Map())).toEqual([]);
});

test("an author stands by counts, and by a score only over what they gave a probability to", () => {
  const solen = { author: "Mira Solen" };
  const katt = { author: "Ivo Katt" };
  expect(
    authorStandings([
      { ...resolvedAs("CAME_TRUE"), ...katt, authorProbability: 0.8 },
      { ...resolvedAs("CANNOT_BE_JUDGED"), ...solen, authorProbability: 0.5 },
      { ...resolvedAs("DID_NOT"), ...solen },
      { ...forecast, ...solen },
    ]),
  ).toEqual([
    {
      ...{ author: "Mira Solen", cameTrue: 0, judged: 1, cannotBeJudged: 1, open: 1 },
      ...{ brier: null, weighed: 0 },
    },
    {
      ...{ author: "Ivo Katt", cameTrue: 1, judged: 1, cannotBeJudged: 0, open: 0 },
      ...{ brier: expect.closeTo(0.04), weighed: 1 },
    },
  ]);
});
