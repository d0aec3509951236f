import { rankForExam } from "@/lib/exam/exam-queue";
import { type Held, recallOn } from "@/lib/exam/exam-recall";
import { DEFAULT_WEIGHTS, intervalDays } from "@/lib/review/scheduling";

/** What a strategy knows on a day: its own belief of each card by FSRS-6's usual parameters. */
export type View = { day: number; examDay: number; minutes: number; cards: readonly Held[] };

/** Which cards a day asks, in their order, until its minutes are used. */
export type Strategy = {
  order: (view: View) => number[];
  /** Minutes on a day, where they are not the same on each. */
  minutesOn?: (view: View) => number;
};

const weights = DEFAULT_WEIGHTS;
/** What a known card takes on the average; decides only how long a last pass is. */
const secondsAPass = 14;

/** The study that ours has to beat, minutes the same on each day. */
export const baselines: Record<string, Strategy> = {
  "FSRS 0.7": { order: fsrs(0.7) },
  "FSRS 0.8": { order: fsrs(0.8) },
  "FSRS 0.9": { order: fsrs(0.9) },
  "FSRS 0.95": { order: fsrs(0.95) },
  "FSRS 0.8, last pass": { order: withLastPass(fsrs(0.8)) },
  "FSRS 0.9, last pass": { order: withLastPass(fsrs(0.9)) },
  "FSRS 0.95, last pass": { order: withLastPass(fsrs(0.95)) },
  "cramming, last week": { order: lastDays(7), minutesOn: onlyIn(7) },
};

/** The same with spare minutes filled: most of what is won where minutes are plenty is won by that. */
export const aheads: Record<string, Strategy> = {
  "FSRS 0.8, last pass, ahead": { order: ahead(withLastPass(fsrs(0.8))) },
  "FSRS 0.9, last pass, ahead": { order: ahead(withLastPass(fsrs(0.9))) },
};

/** As many minutes in all, but saved up: what nobody has who studies the same time each day. */
export const savedUp: Record<string, Strategy> = {
  "cramming, all in 3 days": { order: lastDays(3), minutesOn: allIn(3) },
};

export const ours: Strategy = { order: byGain };

/** Due cards, the best remembered first as in the review queue, then new ones. */
function fsrs(desiredRetention: number) {
  return ({ cards, day }: View) => {
    const due = known(cards).filter(({ held }) => {
      return held.lastStudyDay + intervalDays(held.stabilityDays, desiredRetention, weights) <= day;
    });
    return [...sorted(due, ({ held }) => -recallOn(day, held, weights)), ...unknown(cards)];
  };
}

/** In as many last days as it takes, every known card once more, the weakest first. */
export function withLastPass(before: (view: View) => number[]) {
  return (view: View) => {
    const { cards, examDay, day, minutes } = view;
    const passDays = Math.ceil((known(cards).length * secondsAPass) / (minutes * 60));
    if (examDay - day > passDays) return before(view);
    const left = known(cards).filter(({ held }) => held.lastStudyDay < examDay - passDays);
    return [...sorted(left, ({ held }) => recallOn(examDay, held, weights)), ...unknown(cards)];
  };
}

/** The same, and in spare time all others, the weakest first. */
function ahead(before: (view: View) => number[]) {
  return (view: View) => {
    const order = before(view);
    return [...order, ...weakest(view).filter((card) => !order.includes(card))];
  };
}

function lastDays(count: number) {
  return (view: View) =>
    view.examDay - view.day > count ? [] : [...unknown(view.cards), ...weakest(view)];
}

function onlyIn(count: number) {
  return ({ day, examDay, minutes }: View) => (examDay - day > count ? 0 : minutes);
}

function allIn(count: number) {
  return ({ day, examDay, minutes }: View) =>
    examDay - day > count ? 0 : (minutes * examDay) / count;
}

export function byGain({ cards, day, examDay }: View): number[] {
  const remembered = known(cards).map(({ card, held }) => ({ cardId: `${card}`, held }));
  const newCards = unknown(cards).map((card) => ({ cardId: `${card}` }));
  const input = { remembered, newCards, today: day, examDay, weights };
  return rankForExam(input).map(({ cardId }) => Number(cardId));
}

function known(cards: readonly Held[]) {
  return cards.flatMap((held, card) => (held ? [{ card, held }] : []));
}

function unknown(cards: readonly Held[]): number[] {
  return cards.flatMap((held, card) => (held ? [] : [card]));
}

/** Known cards not answered today, by their recall on the exam day. */
function weakest({ cards, day, examDay }: View): number[] {
  const askable = known(cards).filter(({ held }) => held.lastStudyDay < day);
  return sorted(askable, ({ held }) => recallOn(examDay, held, weights));
}

/** The cards with the least first. */
export function sorted<Of extends { card: number }>(cards: readonly Of[], by: (of: Of) => number) {
  const placed = cards.map((of) => ({ card: of.card, place: by(of) }));
  return placed.toSorted((a, b) => a.place - b.place || a.card - b.card).map(({ card }) => card);
}
