import { askingOnce, expectedAfter, RIGHT_WHEN_NEW } from "@/lib/exam/asking-once";
import { type Held, recallOn } from "@/lib/exam/exam-recall";
import { DEFAULT_WEIGHTS, strengthAfter } from "@/lib/review/scheduling";
import { byGain, type Strategy, sorted, type View, withLastPass } from "./strategies";

const weights = DEFAULT_WEIGHTS;

/** What a memory is worth as seen from a day. */
type Worth = (held: Held, view: View) => number;

/** Other forms of our rule that were tried; each differs in what it takes a memory to be worth. */
export const variants: Record<string, Strategy> = {
  "ours, later counts half": { order: byWorth(laterToo) },
  "ours, stability half believed": { order: byWorth(doubted) },
  "ours, a last pass foreseen": { order: byWorth(refreshed) },
  "ours, a last pass enforced": { order: withLastPass(byGain) },
};

function byWorth(worth: Worth) {
  return (view: View) => {
    const askable = view.cards
      .map((held, card) => ({ card, ...gainOf(held, view, worth), held }))
      .filter(({ held, gain }) => gain > 0 && (!held || held.lastStudyDay < view.day));
    return sorted(askable, ({ gain, seconds }) => -gain / seconds);
  };
}

/** As the rule reckons it, with another worth than recall on the exam day. */
function gainOf(held: Held, view: View, worth: Worth) {
  const { day, examDay } = view;
  if (held && held.lastStudyDay >= day) return { gain: 0, seconds: 1 };
  const { seconds } = askingOnce(held, { today: day, examDay, weights });
  const right = held ? recallOn(day, held, weights) : RIGHT_WHEN_NEW;
  const elapsedDays = held ? day - held.lastStudyDay : 0;
  const [good, again] = (["GOOD", "AGAIN"] as const).map((rating) =>
    worth({ ...strengthAfter(held, { elapsedDays, rating }, weights), lastStudyDay: day }, view),
  );
  return { gain: right * (good ?? 0) + (1 - right) * (again ?? 0) - worth(held, view), seconds };
}

function laterToo(held: Held, { examDay }: View): number {
  return (recallOn(examDay, held, weights) + recallOn(examDay + 90, held, weights)) / 2;
}

function doubted(held: Held, { examDay }: View): number {
  return recallOn(examDay, held && { ...held, stabilityDays: held.stabilityDays / 2 }, weights);
}

/** As if it were asked once more in the middle of the last week. */
function refreshed(held: Held, { day, examDay }: View): number {
  const today = Math.max(day + 1, examDay - 4);
  if (!held || today >= examDay) return recallOn(examDay, held, weights);
  return recallOn(examDay, expectedAfter(held, { today, examDay, weights }), weights);
}
