import { wordsOf } from "./fold";
import type { GroupItem } from "./group-item";

/** How somebody guesses who sees stem, prompts and options only. */
export const groupGuessers = ["longest", "shortest", "overlap"] as const;

export type GroupGuesser = (typeof groupGuessers)[number];

/** What a guesser gets and what chance would get, both as shares of what there is to be got. */
export type Guess = { rate: number; chance: number };

type Measure = (text: string) => number;

/**
 * What somebody gets of these items who takes the longest option for right (or for earliest), the
 * shortest, or the one that shares most words with the stem or with its prompt. Counted are single
 * decisions: the one option that is right, each right option against each wrong one, each earlier thing
 * against each later one, the option of each prompt. Ties are drawn.
 */
export function groupGuess(items: readonly GroupItem[], guesser: GroupGuesser): Guess {
  const decisions = items.flatMap((item) => decisionsIn(item, guesser));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  return {
    rate: mean(decisions.map(({ hit }) => hit)),
    chance: mean(decisions.map(({ chance }) => chance)),
  };
}

type Decision = { hit: number; chance: number };

function decisionsIn(item: GroupItem, guesser: GroupGuesser): Decision[] {
  const { answer, options, prompts } = item;
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? "";
  const texts = options.map(({ text }) => text);
  const byStem = measureOf(guesser, item.stem);
  switch (answer.type) {
    case "one": {
      const right = options.find((option) => option.right)?.text ?? "";
      return [pick(right, texts, byStem)];
    }
    case "several":
      return options
        .filter(({ right }) => right)
        .flatMap(({ text }) =>
          options
            .filter(({ right }) => !right)
            .map((wrong) => pick(text, [text, wrong.text], byStem)),
        );
    case "order":
      return answer.ids.flatMap((earlier, i) =>
        answer.ids
          .slice(i + 1)
          .map((later) => pick(textOf(earlier), [earlier, later].map(textOf), byStem)),
      );
    case "matching":
      return answer.pairs.map(({ promptId, optionId }) => {
        const prompt = prompts.find(({ id }) => id === promptId)?.text ?? "";
        return pick(textOf(optionId), texts, measureOf(guesser, prompt));
      });
  }
}

/** The chance that the right one is taken among those that measure most. */
function pick(right: string, texts: readonly string[], measure: Measure): Decision {
  const most = Math.max(...texts.map(measure));
  const taken = texts.filter((text) => measure(text) === most);
  return { hit: taken.includes(right) ? 1 / taken.length : 0, chance: 1 / texts.length };
}

function measureOf(guesser: GroupGuesser, beside: string): Measure {
  if (guesser === "longest") return (text) => text.length;
  if (guesser === "shortest") return (text) => -text.length;
  const words = new Set(wordsOf(beside));
  return (text) => wordsOf(text).filter((word) => words.has(word)).length;
}
