import type { Confidence } from "@/lib/confidence/confidence";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { factIdsOf, type GroupFigure, isGroupItem } from "@/lib/content/group-item";
import { type Mark, markOf } from "./marking";
import { type QuizItem, shapeOf } from "./response";
import { type Told, toldOf } from "./told";

/** What is to be answered, and how: typed words, or what is made of the options. */
type Asks =
  | { type: "text" }
  | { type: "quantity"; unit: string }
  | { type: "date"; precision: string }
  | { type: "one" | "several" | "order" }
  | { type: "matching"; prompts: { id: string; text: string }[] };

/** A question of an attempt before it is answered: nothing in it tells what is right. */
export type OpenQuestion = {
  position: number;
  family: QuizItem["family"];
  stem: string;
  /** In the order of this attempt; empty where the answer is typed. */
  options: { id: string; text: string }[];
  asks: Asks;
  figure: GroupFigure | null;
};

/** A question of an attempt once it is answered, with all that can be learned from it. */
export type AnsweredQuestion = OpenQuestion & {
  itemId: string;
  cardId: string | null;
  /** The facts that it asks. */
  factIds: string[];
  /** The name that is the answer, where it is one. */
  entityId: string | null;
  mark: Mark;
  told: Told;
  rightShown: string;
  explanation: QuizItem["explanation"];
};

/** A fact that a question rests on, the course it belongs to, and whether the learner may open its page. */
export type AskedFact = { fact: CompiledFact; courseId: string; isVisible: boolean };

/**
 * Kept, it has the learner's own answer alone. Answered, it has the facts that it asks, and after them
 * those that the reasons are drawn from.
 */
export type Question =
  | { state: "open"; question: OpenQuestion }
  | { state: "kept"; question: OpenQuestion; response: string }
  | {
      state: "answered";
      question: AnsweredQuestion;
      /** How sure the learner said to be, where they did. */
      confidence: Confidence | null;
      facts: AskedFact[];
    };

export function openQuestion(
  position: number,
  item: QuizItem,
  optionIds: readonly string[],
): OpenQuestion {
  return {
    position,
    family: item.family,
    stem: item.stem,
    options: inOrder(item.options, optionIds).map(({ id, text }) => ({ id, text })),
    asks: asksFor(item),
    figure: isGroupItem(item) ? item.figure : null,
  };
}

/** @param response the stored answer to it */
export function answeredQuestion(
  open: OpenQuestion,
  item: QuizItem,
  response: string,
): AnsweredQuestion {
  const shown = open.options.map(({ id }) => id);
  return {
    ...open,
    itemId: item.id,
    cardId: item.cardId,
    factIds: factIdsOf(item),
    entityId: entityIn(item),
    mark: markOf(item, response),
    told: toldOf(item, response, inOrder(item.options, shown)),
    rightShown: item.answer.shown,
    explanation: item.explanation,
  };
}

function entityIn({ family, answer, options }: QuizItem): string | null {
  if (answer.type === "entity") return answer.id;
  return family === "map" ? (options.find(({ right }) => right)?.id ?? null) : null;
}

function inOrder<T extends { id: string }>(options: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => options.find((option) => option.id === id) ?? []);
}

function asksFor(item: QuizItem): Asks {
  const { answer } = item;
  const shape = shapeOf(item);
  if (shape === "matching") {
    return { type: "matching", prompts: isGroupItem(item) ? item.prompts : [] };
  }
  if (shape !== "typed") return { type: shape };
  if (answer.type === "quantity") return { type: "quantity", unit: answer.unit };
  if (answer.type === "date") return { type: "date", precision: answer.precision };
  return { type: "text" };
}
