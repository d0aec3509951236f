import type { Item, Option } from "./item";
import type { SlotValue } from "./slot";

/** The ways of asking several facts at once. They have no card: none of them is a memory. */
export const groupFamilies = [
  "several",
  "order",
  "matching",
  "map",
  "chart",
  "rejects",
  "then-now",
] as const;

export type GroupFamily = (typeof groupFamilies)[number];

/** What is right. `shown` is how a person reads it. */
export type GroupAnswer =
  /** The option that is right: map, chart, rejects. */
  | { type: "one"; shown: string }
  /** The options that are right: two or more, and not all. */
  | { type: "several"; shown: string }
  /** The ids of all options, the earliest first. */
  | { type: "order"; ids: string[]; shown: string }
  /** Each prompt with the one option that belongs to it: matching, then-now. */
  | { type: "matching"; pairs: { promptId: string; optionId: string }[]; shown: string };

type Bound = Extract<SlotValue, { type: "quantity" }>["bound"];

/** What is drawn beside the stem: bars that bear the ids of the options, or places to choose among. */
export type GroupFigure =
  | {
      type: "chart";
      unit: string;
      bars: { id: string; label: string; amount: number; bound: Bound }[];
    }
  | { type: "map"; places: string[] };

/** One way of asking several facts, as compiled: an immutable row once published. */
export type GroupItem = {
  /** `family:groupId` */
  id: string;
  family: GroupFamily;
  cardId: null;
  /** Its members, in the order in which the group names them. */
  factIds: string[];
  /** Raised when the members or the key change. */
  meaningRevision: number;
  stem: string;
  answer: GroupAnswer;
  options: Option[];
  /** What options are matched to ("Then, 2019", "Later, 2025"); empty in the other families. */
  prompts: { id: string; text: string }[];
  figure: GroupFigure | null;
  /** Shown with every answer: what is right in a sentence, and why it is so or why it matters. */
  explanation: { statement: string; why: string };
};

/** Whether an item asks several facts. */
export function isGroupItem(item: Item | GroupItem): item is GroupItem {
  return "factIds" in item;
}

/** The facts that an item asks. */
export function factIdsOf(item: Item | GroupItem): string[] {
  return isGroupItem(item) ? item.factIds : [item.factId];
}
