import fc from "fast-check";
import { expect, test } from "vitest";
import { isSureButWrong, type SaidAnswer } from "@/lib/confidence/sure-but-wrong";
import { inLogOrder } from "@/lib/review/recall-days";
import { studyDayOf } from "@/lib/review/study-day";

const hour = 3_600_000;
const monday = Date.parse("2026-03-02T12:00:00.000Z");

const said = (
  hours: number,
  isRight: boolean,
  confidence: SaidAnswer["confidence"] = null,
): SaidAnswer => ({
  ...{ id: `${hours}`, deviceId: "phone", deviceSeq: hours, isRight, confidence },
  ...{ effectiveAt: new Date(monday + hours * hour), zone: "Asia/Vientiane", dayStartHour: 4 },
});

test.each<[string, SaidAnswer[], boolean]>([
  ["nothing", [], false],
  [
    "wrong, and not sure",
    [said(0, false, "think"), said(1, false), said(2, false, "guess")],
    false,
  ],
  ["sure and right", [said(0, true, "sure")], false],
  ["sure and wrong", [said(0, false, "sure")], true],
  ["then right on the same day", [said(0, false, "sure"), said(1, true)], true],
  ["then right on the next", [said(0, false, "sure"), said(1, true), said(24, true)], false],
  ["then wrong on the next", [said(0, false, "sure"), said(24, false, "guess")], true],
  ["right before, not since", [said(-24, true), said(0, false, "sure")], true],
  [
    "sure and wrong once more",
    [said(0, false, "sure"), said(24, true), said(48, false, "sure")],
    true,
  ],
  // 05:30 and 03:30 on the wall there: one night, two dates, one study day.
  ["right after midnight", [said(-2, false, "sure"), said(8.5, true)], true],
])("%s", (_name, answers, expected) => {
  expect(isSureButWrong(answers)).toBe(expected);
});

const answers = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 120 }), fc.boolean(), fc.constantFrom("sure", "guess", null))
    .map(([hours, isRight, confidence]) => said(hours, isRight, confidence as "sure")),
  { maxLength: 12 },
);

test("any order and any repetition of the answers says the same", () => {
  const shuffled = answers.chain((all) => {
    const each = [...new Map(all.map((one) => [one.id, one])).values()];
    return fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length }));
  });
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(isSureButWrong([...other, ...other])).toBe(isSureButWrong(all));
    }),
    { numRuns: 500 },
  );
});

test("it is so when, and only when, a sure wrong answer has no right one on a later day", () => {
  fc.assert(
    fc.property(answers, (all) => {
      const dayOf = (one: SaidAnswer) => studyDayOf(one.effectiveAt, one);
      const isOpen = (wrong: SaidAnswer) =>
        !all.some((one) => one.isRight && inLogOrder(one, wrong) > 0 && dayOf(one) > dayOf(wrong));
      const sureAndWrong = all.filter(
        ({ isRight, confidence }) => !isRight && confidence === "sure",
      );
      expect(isSureButWrong(all)).toBe(sureAndWrong.some(isOpen));
    }),
    { numRuns: 500 },
  );
});
