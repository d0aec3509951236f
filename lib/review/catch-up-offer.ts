import { isPausedOn } from "@/lib/review-settings/settings";
import { type CatchUp, isBehind, sharesOf } from "./catch-up";
import { dayWorth, usualLoad } from "./day-worth";
import { allDue, roomToday } from "./due-today";
import { newCardsWait } from "./new-today";
import { catchUpToday, type QueueInput, withoutExam } from "./queue-input";

/**
 * The plan to offer to who fell behind: more than a day's worth is late, and more due than today can
 * take. Null for anyone else, and while an accepted plan is kept to.
 */
export function catchUpOffer(all: QueueInput): CatchUp | null {
  const input = withoutExam(all);
  const { remembered, today, settings } = input;
  const plan = catchUpToday(input);
  if (plan && !isBehind(plan, remembered, today)) return null;
  if (isPausedOn(today, settings.pause) || !newCardsWait(input)) return null;
  const shares = sharesOf({
    count: allDue(input).length,
    dayWorth: dayWorth(remembered, settings),
    usualLoad: usualLoad(remembered),
    limit: settings.reviewsPerDay,
    room: roomToday(input),
  });
  return shares && { startsOn: today, shares };
}
