import type { Answer, Item } from "@/lib/content/item";
import { judgeTyped } from "./typed-answer";
import { judgeDate } from "./typed-date";
import { boundOf, judgeQuantity } from "./typed-quantity";

/** A slip of spelling is right, and is told. */
export type Verdict = "right" | "slip" | "wrong";

/**
 * What an answer to an item is worth.
 *
 * @param response the chosen option's id where the item has options, else what was typed
 */
export function verdictOn(item: Pick<Item, "answer" | "options">, response: string): Verdict {
  if (item.options.length === 0) return verdictOnTyped(item.answer, response);
  const chosen = item.options.find(({ id }) => id === response);
  return chosen?.right ? "right" : "wrong";
}

/** @returns points of one answer, 0 or 1: nothing here is partly right */
export function pointsFor(verdict: Verdict): 0 | 1 {
  return verdict === "wrong" ? 0 : 1;
}

/** What a typed answer is worth. */
export function verdictOnTyped(answer: Answer, response: string): Verdict {
  switch (answer.type) {
    case "entity": {
      const { accepted, others } = answer;
      return judgeTyped(response, { accepted, others: [others], notTheSame: [] }).verdict;
    }
    case "text":
      return judgeTyped(response, { accepted: answer.accepted, others: [], notTheSame: [] })
        .verdict;
    case "date":
      return judgeDate(response, answer.date).verdict;
    case "quantity":
      return judgeQuantity(response, quantityKey(answer)).verdict;
    case "kind":
      return response === answer.shown ? "right" : "wrong";
  }
}

const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const dollars = ["US dollars", "dollars", "dollar", "USD", "US$", "$"];

/** "billion US dollars" asks for a number of billions; the unit may be left out or shortened. */
function quantityKey({ amount, unit, tolerance, shown }: Extract<Answer, { type: "quantity" }>) {
  const [first = "", ...rest] = unit.split(" ");
  const scale = scales[first];
  const bare = scale ? rest.join(" ") : unit;
  const short = bare.split(" ").at(-1) ?? bare;
  return {
    amount,
    scale: scale ?? 1,
    bound: boundOf(shown),
    tolerance,
    units: [bare, short, ...(/dollars/i.test(bare) ? dollars : [])],
  };
}
