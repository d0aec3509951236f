import { type QuizItem, shapeOf, writtenResponse } from "@/lib/quiz/response";

/**
 * An answer of what an item offers that is worth everything, or nothing.
 *
 * @returns null where the answer is typed
 */
export function chosenResponse(item: QuizItem, isRight: boolean): string | null {
  const { answer, options } = item;
  const fitting = options.filter(({ right }) => right === isRight).map(({ id }) => id);
  if (answer.type === "order") {
    const ids = isRight ? answer.ids : answer.ids.toReversed();
    return writtenResponse({ shape: "order", ids });
  }
  if (answer.type === "matching") {
    const shift = isRight ? 0 : 1;
    const pairs = answer.pairs.map(({ promptId }, index) => {
      const { optionId = "" } = answer.pairs[(index + shift) % answer.pairs.length] ?? {};
      return [promptId, optionId] as const;
    });
    return writtenResponse({ shape: "matching", pairs: new Map(pairs) });
  }
  if (answer.type === "several") {
    return writtenResponse({
      shape: "several",
      ticked: new Set(isRight ? fitting : fitting.slice(0, 1)),
    });
  }
  return shapeOf(item) === "one" ? (fitting[0] ?? null) : null;
}
