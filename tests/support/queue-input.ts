import fc from "fast-check";
import { defaultMemorySettings, type Memory, memoryAfter } from "@/lib/review/memory";
import type { QueueInput, RememberedCard } from "@/lib/review/queue-input";
import type { StudyDay } from "@/lib/review/study-day";
import { defaultReviewSettings } from "@/lib/review-settings/settings";

/** Whoever chose nothing, with nothing to review on study day 20 000, a Friday. */
export function queueInput(changes: Partial<QueueInput>): QueueInput {
  return {
    remembered: [],
    newCards: [],
    relearnedIds: new Set(),
    sureButWrongIds: new Set(),
    today: 20_000,
    newBegunToday: 0,
    settings: defaultReviewSettings.queue,
    catchUp: null,
    exam: null,
    memorySettings: defaultMemorySettings,
    ...changes,
  };
}

/** A card as it stands after being answered Good, so many days apart, the last time on a day. */
export function studied(
  name: string,
  { gaps, lastStudyDay }: { gaps: readonly number[]; lastStudyDay: StudyDay },
): RememberedCard {
  const cardId = `f_${name}:a`;
  const context = { card: { learnerId: "ada", cardId }, settings: defaultMemorySettings };
  const good = (before: Memory | null, studyDay: StudyDay) =>
    memoryAfter(before, { studyDay, rating: "GOOD" }, context);
  const firstDay = lastStudyDay - gaps.reduce((sum, gap) => sum + gap, 0);
  const memory = gaps.reduce(
    (before, gap) => good(before, before.lastStudyDay + gap),
    good(null, firstDay),
  );
  return { cardId, factId: `f_${name}`, memory, rightNeeded: 0 };
}

/** Up to 80 cards of all ages, as they may stand on study day 20 000: due long ago, now or later. */
export const studiedCards: fc.Arbitrary<RememberedCard[]> = fc
  .array(
    fc.record({
      gaps: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
      ago: fc.integer({ min: 1, max: 40 }),
    }),
    { minLength: 30, maxLength: 80 },
  )
  .map((cards) =>
    cards.map(({ gaps, ago }, index) => studied(`${index}`, { gaps, lastStudyDay: 20_000 - ago })),
  );
