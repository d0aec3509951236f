import fc from "fast-check";
import { expect, test } from "vitest";
import { rightAnswersNeeded } from "@/lib/review/criterion";
import { effectiveAt } from "@/lib/review/effective-at";
import { defaultMemorySettings, heldBefore, memoryAfter, memoryOf } from "@/lib/review/memory";
import { type CardHistory, type CardReview, recallDays } from "@/lib/review/recall-days";
import { ratings } from "@/lib/review/scheduling";
import { dateOfStudyDay, studyDayOf } from "@/lib/review/study-day";
import { cardHistory, cardReview, historyOf, review } from "@/tests/support/card-history";

const remembered = (history: CardHistory) => memoryOf(history, defaultMemorySettings);
const at = (instant: string) => new Date(instant);
const oneGood = review();
const monday = studyDayOf(oneGood.effectiveAt, oneGood);
const dayLater = review({
  id: "later",
  effectiveAt: at("2026-03-05T12:00:00.000Z"),
  deviceSeq: 2,
});

test("a card without reviews is new", () => {
  expect(remembered(historyOf([]))).toBeNull();
});

test("the first Good of a card is remembered with the stability of a first Good", () => {
  const memory = remembered(historyOf([oneGood]));
  expect(memory).toMatchObject({ stabilityDays: 2.3065, reviewCount: 1, lapses: 0 });
  expect(dateOfStudyDay(memory?.lastStudyDay ?? 0)).toBe("2026-03-02");
  expect(dateOfStudyDay(memory?.dueOn ?? 0)).toBe("2026-03-04");
});

test("any order and any repetition of events gives the same memory", () => {
  const shuffled = cardHistory.chain((history) =>
    fc.record({
      history: fc.constant(history),
      reviews: fc.shuffledSubarray([...history.reviews, ...history.reviews], {
        minLength: history.reviews.length * 2,
      }),
      wrongAnswers: fc.shuffledSubarray([...history.wrongAnswers, ...history.wrongAnswers], {
        minLength: history.wrongAnswers.length * 2,
      }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ history, reviews, wrongAnswers }) => {
      expect(remembered({ ...history, reviews, wrongAnswers })).toEqual(remembered(history));
    }),
    { numRuns: 1500 },
  );
});

test("what was held when a day began knows nothing of that day and those after it", () => {
  const history = historyOf([oneGood, dayLater]);
  const [first = 0, second = 0] = recallDays(history).map(({ studyDay }) => studyDay);
  const before = (day: number) => heldBefore(history, day, defaultMemorySettings);
  expect(before(first)).toBeNull();
  expect(before(first + 1)).toEqual(remembered(historyOf([oneGood])));
  expect(before(second)).toEqual(remembered(historyOf([oneGood])));
  expect(before(second + 1)).toEqual(remembered(history));
});

test("the memory equals that of a plain replay, written the long way round", () => {
  fc.assert(
    fc.property(cardHistory, (history) => {
      expect(remembered(history)).toEqual(replay(history));
    }),
    { numRuns: 1500 },
  );
});

/** The rules read aloud: one event after another, the answers' pulls among the reviews. */
function replay(history: CardHistory) {
  const order = (e: { effectiveAt: Date; deviceId: string; deviceSeq: number; id: string }) =>
    [e.effectiveAt.toISOString(), e.deviceId, String(e.deviceSeq).padStart(9, "0"), e.id].join(" ");
  const events = [
    ...history.reviews.filter((r) => r.counts && !history.undoneIds.has(r.id)),
    ...history.wrongAnswers.map((answer) => ({ ...answer, rating: null })),
  ].filter((event) => event.meaningRevision === history.meaningRevision);
  events.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  let memory: ReturnType<typeof remembered> = null;
  for (const event of events) {
    const studyDay = studyDayOf(event.effectiveAt, event);
    if (event.rating !== null) {
      memory = memoryAfter(
        memory,
        { studyDay, rating: event.rating },
        { card: history, settings: defaultMemorySettings },
      );
    } else if (memory) {
      memory.dueOn = Math.min(memory.dueOn, Math.max(memory.lastStudyDay, studyDay));
    }
  }
  return memory;
}

test("an undone review leaves no trace, whether its undo comes before or after it", () => {
  fc.assert(
    fc.property(cardHistory, fc.nat(13), (history, index) => {
      const undone = history.reviews[index];
      if (!undone) return;
      const undoneIds = new Set([...history.undoneIds, undone.id]);
      const reviews = history.reviews.filter(({ id }) => id !== undone.id);
      expect(remembered({ ...history, undoneIds })).toEqual(remembered({ ...history, reviews }));
      expect(remembered({ ...history, undoneIds, reviews })).toEqual(
        remembered({ ...history, reviews }),
      );
    }),
    { numRuns: 1000 },
  );
});

test("extra practice and reviews of another meaning move nothing, however many and wherever", () => {
  const ignored = fc.constantFrom<Partial<CardReview>>({ counts: false }, { meaningRevision: 2 });
  const extras = fc.array(fc.tuple(ignored, cardReview), { maxLength: 20 });
  fc.assert(
    fc.property(cardHistory, extras, fc.nat(), (history, inserted, seed) => {
      const reviews = [...history.reviews];
      for (const [changes, extra] of inserted) {
        reviews.splice(seed % (reviews.length + 1), 0, { ...extra, ...changes });
      }
      const practised = { ...history, reviews };
      expect(remembered(practised)).toEqual(remembered(history));
      for (let day = monday; day < monday + 70; day += 1) {
        expect(rightAnswersNeeded(practised, day)).toBe(rightAnswersNeeded(history, day));
      }
    }),
    { numRuns: 500 },
  );
});

test("a device whose clock is wrong by -10 to +400 days gives the memory of a right clock", () => {
  const clocks = fc.integer({ min: -10 * 24 * 60, max: 400 * 24 * 60 });
  const gaps = fc.array(fc.integer({ min: 1, max: 100 * 60 }), { minLength: 1, maxLength: 6 });
  const receivedAt = at("2026-11-01T09:00:00.000Z");
  fc.assert(
    fc.property(clocks, gaps, fc.constantFrom(...ratings), (minutesOff, minutesAgo, rating) => {
      const off = Math.abs(minutesOff) <= 5 ? 0 : minutesOff * 60_000;
      const sentBy = (clock: number) =>
        minutesAgo.map((ago, index) => {
          const sentAt = new Date(receivedAt.getTime() + clock);
          const deviceAt = new Date(sentAt.getTime() - ago * 60_000);
          const happened = effectiveAt({ deviceAt, sentAt, receivedAt });
          return review({ id: `${index}`, deviceSeq: index, rating, effectiveAt: happened });
        });
      expect(remembered(historyOf(sentBy(off)))).toEqual(remembered(historyOf(sentBy(0))));
    }),
    { numRuns: 1000 },
  );
});

test("two Goods at 06:50 and 07:10 are one study day in every zone, at 03:50 and 04:10 two", () => {
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    for (const date of ["2026-01-20", "2026-04-15", "2026-07-15", "2026-10-15"]) {
      const goodsAt = (early: string, late: string) =>
        remembered(
          historyOf([
            review({ id: "early", zone, effectiveAt: instantIn(zone, `${date}T${early}:00.000Z`) }),
            review({ id: "late", zone, effectiveAt: instantIn(zone, `${date}T${late}:00.000Z`) }),
          ]),
        );
      const morning = goodsAt("06:50", "07:10");
      if (morning?.reviewCount !== 1 || morning.stabilityDays !== 2.3065) expect.fail(zone);
      if (goodsAt("03:50", "04:10")?.reviewCount !== 2) expect.fail(`${zone} at the day's start`);
    }
  }
});

/** The instant at which the wall in the zone shows what a UTC clock shows at `wall`. */
function instantIn(zone: string, wall: string): Date {
  const names = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset" });
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(names.format(at(wall))) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -1 : 1);
  return new Date(at(wall).getTime() - offset * 60_000);
}

test("an answer after a flight west over the date line belongs to the day already begun", () => {
  const tokyo = review({ zone: "Asia/Tokyo", effectiveAt: at("2026-03-02T20:00:00.000Z") });
  const honolulu = review({
    id: "honolulu",
    zone: "Pacific/Honolulu",
    effectiveAt: at("2026-03-03T06:00:00.000Z"),
    rating: "AGAIN",
  });
  expect(remembered(historyOf([tokyo, honolulu]))).toEqual(remembered(historyOf([tokyo])));
  expect(recallDays(historyOf([tokyo, honolulu]))).toMatchObject([{ ratings: ["GOOD", "AGAIN"] }]);
});

test("an Again on a later day is a lapse; one on the first day is not", () => {
  const first = { ...oneGood, rating: "AGAIN" } as const;
  const later = { ...dayLater, rating: "AGAIN" } as const;
  expect(remembered(historyOf([first]))?.lapses).toBe(0);
  expect(remembered(historyOf([first, later]))?.lapses).toBe(1);
});

test("a wrong quiz answer makes the card due on its day until the card is reviewed", () => {
  const wrong = review({ id: "wrong", effectiveAt: at("2026-03-06T02:00:00.000Z") });
  const again = review({ id: "again", effectiveAt: at("2026-03-06T03:00:00.000Z") });
  const reviews = [oneGood, dayLater];
  const plain = remembered(historyOf(reviews));
  const pulled = remembered(historyOf(reviews, { wrongAnswers: [wrong] }));
  expect(plain?.dueOn).toBeGreaterThan(studyDayOf(wrong.effectiveAt, wrong));
  expect(pulled).toEqual({ ...plain, dueOn: studyDayOf(wrong.effectiveAt, wrong) });
  expect(remembered(historyOf([...reviews, again], { wrongAnswers: [wrong] }))).toEqual(
    remembered(historyOf([...reviews, again])),
  );
});

test("a wrong quiz answer never makes a card due later, a new one or one of another meaning not at all", () => {
  const late = review({ id: "late", effectiveAt: at("2026-06-06T02:00:00.000Z") });
  const other = review({
    id: "other",
    effectiveAt: at("2026-03-03T02:00:00.000Z"),
    meaningRevision: 2,
  });
  const plain = remembered(historyOf([oneGood]));
  expect(remembered(historyOf([oneGood], { wrongAnswers: [late, other] }))).toEqual(plain);
  expect(remembered(historyOf([], { wrongAnswers: [late] }))).toBeNull();
});

test("a wrong quiz answer on a day that had its review is met by one more answer that day", () => {
  const wrong = review({ id: "wrong", effectiveAt: at("2026-03-02T13:00:00.000Z") });
  const met = review({ id: "met", effectiveAt: at("2026-03-02T14:00:00.000Z") });
  const today = studyDayOf(wrong.effectiveAt, wrong);
  expect(remembered(historyOf([oneGood], { wrongAnswers: [wrong] }))?.dueOn).toBe(today);
  expect(remembered(historyOf([oneGood, met], { wrongAnswers: [wrong] }))?.dueOn).toBe(today + 2);
});

test("cards and learners who answered alike do not all come back on one day", () => {
  const easy = [{ ...oneGood, rating: "EASY" } as const];
  const days = Array.from({ length: 50 }, (_, n) =>
    remembered(historyOf(easy, { cardId: `f_${n}:a` })),
  );
  const people = Array.from({ length: 50 }, (_, n) =>
    remembered(historyOf(easy, { learnerId: `${n}` })),
  );
  expect(new Set(days.map((memory) => memory?.dueOn)).size).toBeGreaterThan(2);
  expect(new Set(people.map((memory) => memory?.dueOn)).size).toBeGreaterThan(2);
});
