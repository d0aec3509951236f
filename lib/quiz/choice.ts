import type { GroupFamily } from "@/lib/content/group-item";
import type { Family } from "@/lib/content/item";
import type { Kind } from "@/lib/content/kind";

/** In place of a module version: all that a learner opened or was assigned. */
export const ACROSS = "across";

/** How many questions a learner may ask for. */
export const quizLengths = [5, 10, 20] as const;

/** What a quiz may be for: a bit of everything, one skill, or what was wrong. */
export const quizMakings = ["all", "kinds", "holders", "speakers", "missed"] as const;
export type QuizMaking = (typeof quizMakings)[number];

/** The ways of asking, as a learner chooses among them. */
export const quizWays = [
  "typed",
  "choice",
  "holder",
  "kind",
  "several",
  "order",
  "matching",
  "map",
  "chart",
  "authors",
  "change",
] as const;
export type QuizWay = (typeof quizWays)[number];

export const familiesOf: Record<QuizWay, readonly (Family | GroupFamily)[]> = {
  typed: ["typed", "quantity", "date", "cloze"],
  choice: ["choice"],
  holder: ["holder"],
  kind: ["kind"],
  several: ["several"],
  order: ["order"],
  matching: ["matching"],
  map: ["map"],
  chart: ["chart"],
  authors: ["rejects"],
  change: ["then-now"],
};

/** The ways of asking that these families are of. */
export function waysOf(families: ReadonlySet<Family | GroupFamily>): QuizWay[] {
  return quizWays.filter((way) => familiesOf[way].some((family) => families.has(family)));
}

/** What a quiz is made of. A list that is empty leaves nothing out. */
export type QuizChoice = {
  making: QuizMaking;
  length: (typeof quizLengths)[number];
  topicIds: readonly string[];
  kinds: readonly Kind[];
  ways: readonly QuizWay[];
  /** Whoever gives the same asks the same of the same material; null for one of its own. */
  seed: string | null;
  byCertainty: boolean;
};

/** What is asked of who chooses nothing. */
export const usualQuiz: QuizChoice = {
  ...{ making: "all", length: 10, topicIds: [], kinds: [], ways: [] },
  ...{ seed: null, byCertainty: false },
};

/** The mode of a quiz on one module, or across all that a learner studies. */
export function modeOf(
  { making }: QuizChoice,
  isAcross: boolean,
): "PRACTICE" | "DRILL" | "MISTAKES" | "MIXED" {
  if (making === "missed") return "MISTAKES";
  if (making !== "all") return "DRILL";
  return isAcross ? "MIXED" : "PRACTICE";
}
