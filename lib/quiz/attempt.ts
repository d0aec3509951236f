import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { Item } from "@/lib/content/item";
import { type Verdict, verdictOn } from "./marking";

/** A question of an attempt before it is answered: nothing in it tells what is right. */
export type OpenQuestion = {
  position: number;
  stem: string;
  /** In the order of this attempt; empty where the answer is typed. */
  options: { id: string; text: string }[];
  /** What a typed answer is: a name, a number and its unit, or a date and its precision. */
  asks: { type: "text" } | { type: "quantity"; unit: string } | { type: "date"; precision: string };
};

/** A question of an attempt once it is answered, with all that can be learned from it. */
export type AnsweredQuestion = OpenQuestion & {
  itemId: string;
  response: string;
  verdict: Verdict;
  rightShown: string;
  reasons: { id: string; text: string; right: boolean; reason: string }[];
  explanation: Item["explanation"];
};

export type Question =
  | { state: "open"; question: OpenQuestion }
  | { state: "answered"; question: AnsweredQuestion; fact: CompiledFact; courseId: string };

export function openQuestion(position: number, item: Item, optionIds: string[]): OpenQuestion {
  const options = optionIds.flatMap((id) => item.options.find((option) => option.id === id) ?? []);
  return {
    position,
    stem: item.stem,
    options: options.map(({ id, text }) => ({ id, text })),
    asks: asksFor(item),
  };
}

export function answeredQuestion(
  open: OpenQuestion,
  item: Item,
  response: string,
): AnsweredQuestion {
  const byId = new Map(item.options.map((option) => [option.id, option]));
  return {
    ...open,
    itemId: item.id,
    response,
    verdict: verdictOn(item, response),
    rightShown: item.options.find(({ right }) => right)?.text ?? item.answer.shown,
    reasons: open.options.flatMap(({ id, text }) => {
      const option = byId.get(id);
      return option ? [{ id, text, right: option.right, reason: option.reason }] : [];
    }),
    explanation: item.explanation,
  };
}

function asksFor({ answer }: Item): OpenQuestion["asks"] {
  if (answer.type === "quantity") return { type: "quantity", unit: answer.unit };
  if (answer.type === "date") return { type: "date", precision: answer.precision };
  return { type: "text" };
}
