import type { Kind } from "./kind";
import type { DatePrecision } from "./partial-date";

/** The ways of asking. All but `kind` ask the slot of one card. */
export const families = [
  "flashcard",
  "typed",
  "cloze",
  "quantity",
  "date",
  "choice",
  "holder",
  "kind",
] as const;

export type Family = (typeof families)[number];

/** What is right. `shown` is how a person reads it; `others` are names it must not be taken for. */
export type Answer =
  | { type: "entity"; id: string; shown: string; accepted: string[]; others: string[] }
  | { type: "text"; shown: string; accepted: string[] }
  | { type: "quantity"; shown: string; amount: number; unit: string; tolerance: number }
  | { type: "date"; shown: string; date: string; precision: DatePrecision }
  | { type: "kind"; shown: Kind };

/**
 * One thing to choose. Its id is what it shows (an entity, a value, a kind), never its position;
 * `factId` names the fact from which the reason is drawn.
 */
export type Option = { id: string; text: string; right: boolean; reason: string; factId: string };

/** One asked slot of one fact: what is scheduled and remembered. */
export type Card = {
  /** `factId:slot` */
  id: string;
  factId: string;
  slot: string;
  question: string;
  answer: Answer;
  topics: string[];
};

/** One way of asking, as compiled: an immutable row once published. */
export type Item = {
  /** `factId:slot:family`, or `factId:kind`. */
  id: string;
  family: Family;
  /** `factId:slot`, or null where it asks the fact's kind. */
  cardId: string | null;
  factId: string;
  meaningRevision: number;
  stem: string;
  answer: Answer;
  /** Empty where the answer is typed or recalled. */
  options: Option[];
  /** Shown with every answer: the fact's statement, and why it is so or why it matters. */
  explanation: { statement: string; why: string };
};

/** A way of asking that has no options; what explains it stands in its fact. */
export type OpenItem = Omit<Item, "options" | "explanation">;

/** The fact that a card or an item asks. */
export function factIdOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}
