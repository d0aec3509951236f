import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultMemorySettings, memoryOf } from "@/lib/review/memory";
import { recallDays } from "@/lib/review/recall-days";
import { cardHistory, historyOf, review } from "@/tests/support/card-history";
import { effectOf } from "./effect";
import { forgettingCurve } from "./forgetting-curve";
import { retrace } from "./retrace";

const at = (instant: string) => new Date(instant);
const first = review();
const again = review({ id: "again", deviceSeq: 2, rating: "AGAIN" });
const later = review({ id: "later", deviceSeq: 3, effectiveAt: at("2026-03-05T12:00:00Z") });
const { weights } = defaultMemorySettings;

test("the last memory that is retraced is the one that the fold gives", () => {
  fc.assert(
    fc.property(cardHistory, (history) => {
      const reviewed = { ...history, wrongAnswers: [] };
      const last = retrace(reviewed, defaultMemorySettings).at(-1)?.memory ?? null;
      expect(last).toEqual(memoryOf(reviewed, defaultMemorySettings));
    }),
  );
});

test("the firsts of their days are the days that the fold reads", () => {
  fc.assert(
    fc.property(cardHistory, (history) => {
      const firsts = retrace(history, defaultMemorySettings).filter((step) => step.isFirstOfDay);
      expect(firsts.map(({ studyDay }) => studyDay)).toEqual(
        recallDays(history).map(({ studyDay }) => studyDay),
      );
    }),
  );
});

test("recall before an answer is what was predicted for its day, and none before the first", () => {
  const steps = retrace(historyOf([first, again, later]), defaultMemorySettings);
  expect(steps.map(({ recallBefore }) => recallBefore)).toEqual([null, 1, expect.any(Number)]);
  expect(steps[2]?.recallBefore).toBeGreaterThan(0.8);
  expect(steps[2]?.recallBefore).toBeLessThan(0.9);
});

test("what an answer did is said in days or with its reason", () => {
  const extra = review({ id: "extra", counts: false });
  const former = review({ id: "former", meaningRevision: 0 });
  const steps = retrace(historyOf([first, again, extra, former]), defaultMemorySettings);
  const effects = [first, again, extra, former].map((one) =>
    effectOf(
      one,
      steps.find(({ reviewId }) => reviewId === one.id),
    ),
  );
  expect(effects).toEqual([{ days: 2 }, "sameDay", "extra", "earlierMeaning"]);
});

test("the curve falls between answers, begins anew at each, and ends where it is told to", () => {
  fc.assert(
    fc.property(cardHistory, fc.nat(200), (history, ahead) => {
      const steps = retrace(history, defaultMemorySettings);
      const lastDay = steps.at(-1)?.studyDay ?? 0;
      const curve = forgettingCurve(steps, lastDay + ahead, weights);
      const turns = steps.filter(({ isFirstOfDay }) => isFirstOfDay).length;
      expect(curve.filter(({ recall }) => recall === 1)).toHaveLength(turns);
      expect(curve.at(-1)?.day ?? 0).toBe(turns > 0 ? lastDay + ahead : 0);
      for (const [index, { day, recall }] of curve.entries()) {
        const before = curve[index - 1];
        expect(day).toBeGreaterThanOrEqual(before?.day ?? day);
        if (before && recall < 1) expect(recall).toBeLessThan(before.recall);
      }
    }),
  );
});

test("a curve of years stays short", () => {
  const steps = retrace(historyOf([first]), defaultMemorySettings);
  expect(forgettingCurve(steps, (steps[0]?.studyDay ?? 0) + 5000, weights)).toHaveLength(61);
});
