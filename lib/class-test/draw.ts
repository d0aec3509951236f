import { seededOrder } from "@/lib/chance";
import type { GroupFamily } from "@/lib/content/group-item";
import type { Family } from "@/lib/content/item";
import type { Kind } from "@/lib/content/kind";

/** What a test may ask: all that can be marked. A flashcard is rated by whoever answers it. */
export type TestFamily = Exclude<Family, "flashcard"> | GroupFamily;

/** An item that a test may ask. */
export type Drawable = {
  id: string;
  factIds: readonly string[];
  family: TestFamily;
  kind: Kind | null;
  topicIds: readonly string[];
};

/** What to draw from; all where none is named. */
export type DrawChoice = {
  count: number;
  topicIds: readonly string[];
  kinds: readonly Kind[];
  families: readonly TestFamily[];
};

/**
 * Draws items that are asked with what is asked already: no fact twice, families and topics as evenly
 * as can be. Depends on the items, the choice and the seed only, and not on the order of the items.
 *
 * @param asked what the test asks already
 * @returns as many as were to be drawn, fewer where there are not enough facts
 */
export function drawItems<T extends Drawable>(
  items: readonly T[],
  { count, asked = [], ...choice }: DrawChoice & { asked?: readonly Drawable[] },
  seed: string,
): T[] {
  const candidates = seededOrder(
    items.filter((item) => isAmong(item, choice)),
    seed,
  );
  const drawn: T[] = [];
  while (drawn.length < count) {
    const next = leastAsked(candidates, [...asked, ...drawn]);
    if (!next) break;
    drawn.push(next);
  }
  return drawn;
}

type Among = Omit<DrawChoice, "count">;

function isAmong({ family, kind, topicIds }: Drawable, choice: Among): boolean {
  const isFamily = choice.families.length === 0 || choice.families.includes(family);
  const isKind = choice.kinds.length === 0 || (kind !== null && choice.kinds.includes(kind));
  const isTopic =
    choice.topicIds.length === 0 || topicIds.some((id) => choice.topicIds.includes(id));
  return isFamily && isKind && isTopic;
}

/** Of those whose facts are not asked the first whose family, then whose topics, are asked least. */
function leastAsked<T extends Drawable>(
  candidates: readonly T[],
  asked: readonly Drawable[],
): T | undefined {
  const facts = new Set(asked.flatMap(({ factIds }) => factIds));
  const families = countsOf(asked.map(({ family }) => family));
  const topics = countsOf(asked.flatMap(({ topicIds }) => topicIds));
  const weightOf = ({ family, topicIds }: T) => [
    families.get(family) ?? 0,
    topicIds.reduce((sum, id) => sum + (topics.get(id) ?? 0), 0),
  ];
  return candidates
    .filter(({ factIds }) => !factIds.some((id) => facts.has(id)))
    .map((item) => ({ item, weight: weightOf(item) }))
    .toSorted((a, b) => compareWeights(a.weight, b.weight))[0]?.item;
}

function compareWeights([a = 0, c = 0]: number[], [b = 0, d = 0]: number[]): number {
  return a - b || c - d;
}

function countsOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
