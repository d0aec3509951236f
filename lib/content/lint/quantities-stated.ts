import type { Course } from "@/lib/content/course";
import { slotsOf } from "@/lib/content/fact";
import { wordsOf } from "@/lib/content/fold";
import type { Problem } from "@/lib/content/problem";
import { sameStem } from "@/lib/content/same-stem";
import { shownAmount } from "@/lib/content/shown";
import type { bounds, SlotValue } from "@/lib/content/slot";
import { factProblem } from "./check";
import { amountsIn } from "./standing-words";

type Quantity = Extract<SlotValue, { type: "quantity" }>;

/** How a statement says on which side of a number the truth lies; without such a word it is exact. */
const boundWords: readonly [(typeof bounds)[number], RegExp][] = [
  ["at least", /(?:at least|more than|no fewer than|no less than|over)$/i],
  ["at most", /(?:at most|up to|no more than|fewer than|less than)$/i],
  ["about", /(?:about|around|roughly|nearly|almost|some|estimated)$/i],
];

/** A verb before the number: "handed over 250", not over 250. */
const noBound = /\b(?:handed|taken|turned|signed|brought|gave) over$/i;

/** A statement gives each amount of its fact, in its unit and on the same side of it. */
export function quantitiesStated({ facts: all }: Course, facts = all): Problem[] {
  return facts.flatMap((fact) =>
    Object.entries(slotsOf(fact)).flatMap(([slot, value]) => {
      const message = value.type === "quantity" ? misstated(fact.statement, value) : null;
      return message ? [factProblem(fact, slot, { rule: "statement", hard: false, message })] : [];
    }),
  );
}

function misstated(statement: string, { amount, unit, bound }: Quantity): string | null {
  const shown = shownAmount(amount);
  const isOne = amount === 1 && wordsOf(statement).includes("one");
  if (!isOne && !amountsIn(statement).includes(amount))
    return `The statement does not give ${shown}.`;
  const said = wordsOf(statement);
  const missing = wordsOf(unit).find((word) => !said.some((one) => sameUnit(one, word)));
  if (missing) return `The statement does not count in ${unit}.`;
  const stated = boundOf(statement, shown);
  const side = bound === "more than" ? "at least" : bound;
  return stated === null || stated === side ? null : `The statement says ${stated} ${shown}.`;
}

function sameUnit(said: string, word: string): boolean {
  return said === word || sameStem(said, word);
}

/** Null where the number is not in figures, so that what stands before it is not known. */
export function boundOf(statement: string, shown: string) {
  const at = statement.search(new RegExp(`(?<![\\d,.])${shown.replace(".", "\\.")}(?![\\d,.]\\d)`));
  if (at < 0) return null;
  const before = statement.slice(0, at).trimEnd();
  if (noBound.test(before)) return "exact";
  return boundWords.find(([, words]) => words.test(before))?.[0] ?? "exact";
}
