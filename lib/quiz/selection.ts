import { seededOrder } from "@/lib/chance";
import type { GroupFamily } from "@/lib/content/group-item";
import type { Family } from "@/lib/content/item";
import type { Kind } from "@/lib/content/kind";
import { familiesOf, type QuizChoice } from "./choice";

/** An item that a quiz may ask, with all the facts that it asks, their topics and kinds. */
export type Candidate = {
  id: string;
  factIds: string[];
  family: Family | GroupFamily;
  topicIds: string[];
  kinds: Kind[];
  /** Whether it asks who one of those is that say something: an outlet, its owner or an author. */
  isOnSpeaker: boolean;
};

type Turn = readonly Candidate["family"][];

/**
 * What a quiz asks in turn: own words before choosing, the kinds of statement as a skill of their own,
 * and now and then several facts at once.
 */
const allInTurn: readonly Turn[] = [
  ["typed", "quantity", "date"],
  ["kind"],
  ["choice"],
  ["cloze"],
  ["holder"],
  ["several", "order", "matching", "map", "chart", "rejects", "then-now"],
];

const turnsOf: Record<QuizChoice["making"], readonly Turn[]> = {
  all: allInTurn,
  missed: allInTurn,
  kinds: [["kind"]],
  holders: [["holder"]],
  speakers: allInTurn,
};

/**
 * The items of one quiz: by turns of the families, each fact once, topics as evenly as can be.
 * Depends on the candidates, the choice and the seed only, and not on the order of the candidates.
 *
 * @param candidates where what was missed is chosen, those that were
 * @returns as many items as were chosen, fewer where there are not enough facts
 */
export function selectItems<T extends Candidate>(
  candidates: readonly T[],
  choice: QuizChoice,
  seed: string,
): T[] {
  const asked = candidates.filter(
    (item) => isOfTopics(item, choice) && isOfKinds(item, choice) && isOfSkill(item, choice),
  );
  const shuffled = seededOrder(asked, seed);
  const turns = turnsFor(choice);
  const chosen: T[] = [];
  for (
    let turn = 0, misses = 0;
    chosen.length < choice.length && misses < turns.length;
    turn += 1
  ) {
    const next = bestOf(shuffled, turns[turn % turns.length] ?? [], chosen);
    misses = next ? 0 : misses + 1;
    if (next) chosen.push(next);
  }
  return chosen;
}

function isOfTopics(item: Candidate, { topicIds }: QuizChoice): boolean {
  return topicIds.length === 0 || item.topicIds.some((id) => topicIds.includes(id));
}

function isOfKinds(item: Candidate, { kinds }: QuizChoice): boolean {
  return kinds.length === 0 || item.kinds.some((kind) => kinds.includes(kind));
}

function isOfSkill({ isOnSpeaker }: Candidate, { making }: QuizChoice): boolean {
  return making !== "speakers" || isOnSpeaker;
}

/** The turns less the families that were not chosen, and less those with none left. */
function turnsFor({ making, ways }: QuizChoice): Turn[] {
  const chosen = ways.flatMap((way) => familiesOf[way]);
  return turnsOf[making]
    .map((turn) => turn.filter((family) => ways.length === 0 || chosen.includes(family)))
    .filter((turn) => turn.length > 0);
}

/** The first of these families whose topics are asked least and whose facts are not asked yet. */
function bestOf<T extends Candidate>(
  candidates: readonly T[],
  families: Turn,
  chosen: readonly Candidate[],
): T | undefined {
  const facts = new Set(chosen.flatMap(({ factIds }) => factIds));
  const asked = chosen.flatMap(({ topicIds }) => topicIds);
  const timesAsked = ({ topicIds }: Candidate) =>
    asked.filter((topicId) => topicIds.includes(topicId)).length;
  return candidates
    .filter(
      ({ family, factIds }) => families.includes(family) && !factIds.some((id) => facts.has(id)),
    )
    .toSorted((a, b) => timesAsked(a) - timesAsked(b))[0];
}
