import { beforeAll, expect, test } from "vitest";
import { todaysPlan } from "@/app/review/todays-plan";
import type { Viewer } from "@/lib/auth/session";
import { setTag, takeTagBack } from "@/lib/cards/store";
import { type Tag, untilOf } from "@/lib/cards/tags";
import { openModule } from "@/lib/content/store";
import { studyDayOf } from "@/lib/review/study-day";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const now = new Date("2026-03-02T03:00:00Z");
const tomorrow = new Date("2026-03-03T03:00:00Z");

beforeAll(() => publish(fixtureCourse()));

test.each([
  ["SUSPENDED", false, false],
  ["BURIED", false, true],
  ["FLAGGED", true, true],
] as const)(
  "a card that is %s is asked today: %s, and tomorrow: %s",
  async (tag: Tag, ...asked) => {
    const viewer = { ...(await createLearner()), sessionId: "" } as Viewer;
    await openModule(viewer.id, "norvia-and-kestria");
    const [first] = (await todaysPlan(viewer, now)).plan;
    if (!first) throw new Error("Nothing is to be learned.");
    const { cardId } = first;
    const isAskedOn = async (day: Date) =>
      (await todaysPlan(viewer, day)).plan.some((card) => card.cardId === cardId);

    const until = untilOf(tag, studyDayOf(now, viewer));
    await setTag(viewer.id, { cardId, tag }, { until, madeAt: now });
    expect([await isAskedOn(now), await isAskedOn(tomorrow)]).toEqual(asked);
    await takeTagBack(viewer.id, { cardId, tag });
    expect(await isAskedOn(now)).toBe(true);
  },
);
