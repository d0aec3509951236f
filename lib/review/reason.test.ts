import { expect, test } from "vitest";
import type { Answer } from "@/lib/content/item";
import { foldAnswer } from "@/lib/quiz/fold-answer";
import { compiledFixture } from "@/tests/support/fixture-course";
import { reasonWithout } from "./reason";

const text = (shown: string, ...accepted: string[]): Answer => ({
  ...{ type: "text", shown, accepted: [shown, ...accepted] },
});

test.each<[string, Answer, string | null]>([
  ["The lake froze early.", text("Norvia"), "The lake froze early."],
  [
    "Since Norvia drills, norvia’s boats sail.",
    text("Norvia"),
    "Since _____ drills, _____’s boats sail.",
  ],
  ["The Norvian fleet grew.", text("Norvia"), null],
  [
    "Called N.D. by all, the Norvian dream.",
    text("the Norvian dream", "N.D."),
    "Called _____ by all, _____.",
  ],
  [
    "Agreed by 11 members in 2025.",
    { type: "quantity", shown: "11 members", amount: 11, unit: "members", tolerance: 0 },
    "Agreed by _____ in 2025.",
  ],
  [
    "Agreed by 11 of them, or 110.",
    { type: "quantity", shown: "11 members", amount: 11, unit: "members", tolerance: 0 },
    null,
  ],
  [
    "In October 2025 and 2025 alike.",
    { type: "date", shown: "October 2025", date: "2025-10", precision: "month" },
    "In _____ and _____ alike.",
  ],
])("%s", (why, answer, expected) => {
  expect(reasonWithout(answer, why)).toBe(expected);
});

test("no reason of a course's items gives their answer away", () => {
  const { items } = compiledFixture();
  expect(items.length).toBeGreaterThan(30);
  for (const { answer, explanation } of items) {
    const reason = foldAnswer(reasonWithout(answer, explanation.why) ?? "");
    expect(reason).not.toContain(foldAnswer(answer.shown));
  }
});
