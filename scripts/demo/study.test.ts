import { expect, test } from "vitest";
import { compileModule } from "@/lib/content/compile/module";
import { readEvent } from "@/lib/review/schema";
import { readCourse } from "@/scripts/content/read-course";
import { chances } from "./chances";
import { type Diary, idOf } from "./diary";
import { study } from "./study";
import { studyDays } from "./study-days";
import { type Traits, traits } from "./traits";

const today = 20_780;
const { course } = readCourse("tests/fixtures/course");
const compiled = (course?.modules ?? []).map(({ id }) => course && compileModule(course, id));
const cards = compiled.flatMap((module) =>
  (module?.cards ?? []).map(({ id, factId }) => ({
    ...{ cardId: id, factId, meaningRevision: 1 },
    items: (module?.items ?? []).filter(({ cardId }) => cardId === id),
  })),
);

function weeksOf(part: Traits, seed: string) {
  const chance = chances(seed);
  const learner = { id: "0198f3a0-7b1c-7c3d-8e4f-000000000001", zone: "Asia/Vientiane" };
  const diary: Diary = {
    ...{ learner: { ...learner, dayStartHour: 4 }, traits: part, chance, cards },
    ...{ device: { id: idOf(chance), seq: 0 }, reviews: [], wrongAnswers: [] },
  };
  return studyDays(today, part, chance).flatMap((day) => study(diary, day));
}

test("the same seed plays the same weeks, another one others", () => {
  const weeks = weeksOf(traits.steady, "1 noy");
  expect(weeks.length).toBeGreaterThan(20);
  expect(weeksOf(traits.steady, "1 noy")).toEqual(weeks);
  expect(weeksOf(traits.steady, "2 noy")).not.toEqual(weeks);
});

test.each(Object.entries(traits))("what the %s one does is what a device sends", (_part, part) => {
  for (const review of weeksOf(part, "1 noy")) expect(readEvent(review).kind).toBe("review");
});

test("who forgets more is wrong more often", () => {
  const shareRight = (part: Traits) => {
    const weeks = weeksOf(part, "1 noy");
    return weeks.filter(({ rating }) => rating !== "AGAIN").length / weeks.length;
  };
  expect(shareRight(traits.strong)).toBeGreaterThan(shareRight(traits.steady));
  expect(shareRight(traits.steady)).toBeGreaterThan(shareRight(traits.weak));
});
