import type { GroupAnswer } from "@/lib/content/group-item";
import { isGroupItem } from "@/lib/content/group-item";
import type { Option } from "@/lib/content/item";
import { pairingOf } from "./partial-credit";
import { type QuizItem, type Response, readResponse } from "./response";

/** One option of those among which was chosen. */
export type ToldOption = Option & { chosen: boolean };

/** One thing of an order, at its right place. */
export type ToldPlace = Option & {
  place: number;
  /** Where the learner put it; null where nothing that can be read was answered. */
  given: number | null;
  /** Whether what stands before it in the right order was put right before it; true of the first. */
  follows: boolean;
};

/** One prompt with the option that belongs to it and the learner's own. */
export type ToldPair = {
  promptId: string;
  prompt: string;
  right: Option;
  /** Null where it is the right one, or none. */
  wrong: Option | null;
  isRight: boolean;
};

/** What an answered question tells: for each option, place or pair what was mine and what is right. */
export type Told =
  | { shape: "typed"; text: string }
  | { shape: "options"; options: ToldOption[] }
  | { shape: "order"; places: ToldPlace[] }
  | { shape: "pairs"; pairs: ToldPair[] };

/**
 * @param text the stored answer; what does not fit the item, as after a change of it, is told as if
 *   nothing had been chosen
 * @param options of the item, in the order in which they were shown
 */
export function toldOf(item: QuizItem, text: string, options: readonly Option[]): Told {
  const read = readResponse(item, text);
  const response = "misfit" in read ? null : read;
  const { answer } = item;
  if (answer.type === "order")
    return { shape: "order", places: placesOf(answer, response, options) };
  if (answer.type === "matching") {
    return { shape: "pairs", pairs: pairsOf({ item, answer, options }, response) };
  }
  if (options.length === 0) return { shape: "typed", text };
  const chosen = chosenIn(response);
  return {
    shape: "options",
    options: options.map((option) => ({ ...option, chosen: chosen.has(option.id) })),
  };
}

/** The facts that what is told is drawn from, each once. */
export function factIdsIn(told: Told): string[] {
  return [...new Set(toldOptions(told).map(({ factId }) => factId))];
}

function toldOptions(told: Told): readonly Option[] {
  switch (told.shape) {
    case "typed":
      return [];
    case "options":
      return told.options;
    case "order":
      return told.places;
    case "pairs":
      return told.pairs.flatMap(({ right, wrong }) => (wrong ? [right, wrong] : [right]));
  }
}

function chosenIn(response: Response | null): ReadonlySet<string> {
  if (response?.shape === "several") return response.ticked;
  return new Set(response?.shape === "one" ? [response.optionId] : []);
}

function placesOf(
  { ids }: Extract<GroupAnswer, { type: "order" }>,
  response: Response | null,
  options: readonly Option[],
): ToldPlace[] {
  const given = response?.shape === "order" ? response.ids : [];
  return ids.flatMap((id, index) => {
    const option = options.find((one) => one.id === id);
    if (!option) return [];
    const at = given.indexOf(id);
    const follows = index === 0 || (at > 0 && given[at - 1] === ids[index - 1]);
    return [{ ...option, place: index + 1, given: at < 0 ? null : at + 1, follows }];
  });
}

type Matching = {
  item: QuizItem;
  answer: Extract<GroupAnswer, { type: "matching" }>;
  options: readonly Option[];
};

function pairsOf({ item, answer, options }: Matching, response: Response | null): ToldPair[] {
  const key = pairingOf(answer);
  const given = response?.shape === "matching" ? response.pairs : new Map<string, string>();
  const prompts = isGroupItem(item) ? item.prompts : [];
  return prompts.flatMap(({ id: promptId, text: prompt }) => {
    const right = options.find(({ id }) => id === key.get(promptId));
    const mine = options.find(({ id }) => id === given.get(promptId));
    if (!right) return [];
    const isRight = mine?.id === right.id;
    return [{ promptId, prompt, right, wrong: isRight ? null : (mine ?? null), isRight }];
  });
}
