import type { Answer } from "@/lib/content/item";
import { creditForOrder, creditForPairs, creditForTicks, pairingOf } from "./partial-credit";
import { type QuizItem, type Response, readResponse } from "./response";
import { judgeTyped } from "./typed-answer";
import { judgeDate } from "./typed-date";
import { boundOf, judgeQuantity } from "./typed-quantity";

/** What a typed answer is. A slip of spelling is right, and is told. */
export type Verdict = "right" | "slip" | "wrong";

/** What an answer is worth: `points` from 0 to 1, not rounded; `partly` where it is neither. */
export type Mark = { verdict: Verdict | "partly"; points: number };

/**
 * What an answer to an item is worth, the same however it was given: on the map or in its list, from the
 * chart or from its table.
 *
 * A text that is no answer to the item, such as an option that was not offered, is worth nothing. Never
 * throws on a response, whatever was sent.
 *
 * @param text as `readResponse` reads it
 */
export function markOf(item: QuizItem, text: string): Mark {
  const response = readResponse(item, text);
  if ("misfit" in response) return markFor(0);
  if (response.shape === "typed") return markForTyped(item, response.text);
  return markFor(creditFor(item, response));
}

function markForTyped({ answer }: QuizItem, text: string): Mark {
  const verdict = isAsked(answer) ? verdictOnTyped(answer, text) : "wrong";
  return { verdict, points: verdict === "wrong" ? 0 : 1 };
}

function isAsked(answer: QuizItem["answer"]): answer is Answer {
  return !["one", "several", "order", "matching"].includes(answer.type);
}

function markFor(points: number): Mark {
  if (points === 0 || points === 1) return { verdict: points === 1 ? "right" : "wrong", points };
  return { verdict: "partly", points };
}

function creditFor(
  { answer, options }: QuizItem,
  response: Exclude<Response, { shape: "typed" }>,
): number {
  const idsOf = (isRight: boolean) =>
    new Set(options.filter(({ right }) => right === isRight).map(({ id }) => id));
  switch (response.shape) {
    case "one":
      return idsOf(true).has(response.optionId) ? 1 : 0;
    case "several":
      return creditForTicks(idsOf(true), idsOf(false), response.ticked);
    case "order":
      return answer.type === "order" ? creditForOrder(answer.ids, response.ids) : 0;
    case "matching":
      return answer.type === "matching" ? creditForPairs(pairingOf(answer), response.pairs) : 0;
  }
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
