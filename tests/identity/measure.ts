import type { Module } from "@/lib/content/course";
import { factIdOf } from "@/lib/content/item";
import type { Edition, PublishingPlan } from "@/lib/publishing/plan";
import { relearningOf } from "@/lib/relearning/relearning";
import { planOn } from "@/tests/support/published-state";
import type { Baseline } from "./editions";

/** What became of a module for a learner who had learned every card of it. */
type Row = {
  perturbation: string;
  module: string;
  cards: number;
  survive: number;
  facts: string;
  items: string;
  groups: string;
  options: string;
  kept: number;
  relearned: number;
  told: number;
};

const rows: Row[] = [];

const optionsOf = ({ compiled }: Edition) =>
  compiled.flatMap(({ items, groupItems }) =>
    [...items, ...groupItems].flatMap((item) =>
      item.options.map((option) => `${item.id} ${option.id}`),
    ),
  );

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** What a learner of every card is told afterwards, by card. */
function relearningAfter(before: Edition, after: Edition, plan: PublishingPlan) {
  const kept = new Set(keptCards(before, plan));
  const meaningOf = new Map(
    plan.facts.current.map(({ id, meaningRevision }) => [id, meaningRevision]),
  );
  const cards = after.compiled.flatMap((module) => module.cards);
  const card = ({ id, factId }: { id: string; factId: string }, meaningRevision: number) => ({
    ...{ cardId: id, factId, meaningRevision },
  });
  const learnedIn = ({ factId }: { factId: string }) =>
    before.compiled.flatMap(({ facts }) => facts).find(({ id }) => id === factId)
      ?.meaningRevision ?? 0;
  const overtakenIds = new Set(plan.cards.superseded);
  return relearningOf({
    newCards: cards
      .filter(({ id }) => !kept.has(id) && !overtakenIds.has(id))
      .map((one) => card(one, meaningOf.get(one.factId) ?? 0)),
    knownFactIds: new Set([...kept].map(factIdOf)),
    learned: before.compiled
      .flatMap((module) => module.cards)
      .map((one) => card(one, learnedIn(one))),
    successions: plan.supersessions,
  });
}

function keptCards(before: Edition, { cards }: PublishingPlan): string[] {
  const gone = new Set([...cards.retired, ...cards.corrected, ...cards.superseded]);
  return before.compiled.flatMap((module) => idsOf(module.cards)).filter((id) => !gone.has(id));
}

const share = (before: readonly string[], after: readonly string[]) => {
  const here = new Set(after);
  return before.length === 0 ? 1 : before.filter((id) => here.has(id)).length / before.length;
};

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;

type Tried = { name: string; before: Baseline; after: Edition; module: Module };

/** Publishes what came after on what was before. */
export function measure({ name, before, after, module }: Tried) {
  const plan = planOn(before.published, after);
  const all = (edition: Edition, part: "facts" | "cards" | "items" | "groupItems") =>
    edition.compiled.flatMap((one) => idsOf(one[part]));
  const shares = {
    facts: share(all(before, "facts"), all(after, "facts")),
    cards: share(all(before, "cards"), all(after, "cards")),
    items: share(all(before, "items"), all(after, "items")),
    groups: share(all(before, "groupItems"), all(after, "groupItems")),
    options: share(optionsOf(before), optionsOf(after)),
  };
  const relearning = relearningAfter(before, after, plan);
  const cards = all(before, "cards").length;
  const row = {
    ...{ perturbation: name, module: module.id, cards },
    survive: Math.round(shares.cards * cards),
    facts: percent(shares.facts),
    items: percent(shares.items),
    groups: percent(shares.groups),
    options: percent(shares.options),
    kept: keptCards(before, plan).length,
    relearned: relearning.size,
    told: new Set([...relearning.values()].map(({ factId }) => factId)).size,
  };
  rows.push(row);
  return { plan, shares, row };
}

/** How many cards a fact has. */
export const cardsOf = (edition: Edition, factId: string) =>
  edition.compiled.flatMap((module) => module.cards).filter((card) => card.factId === factId)
    .length;

/** All that was measured, for people. */
export function measuredTable(): string {
  const [first] = rows;
  const heads = Object.keys(first ?? {}) as (keyof Row)[];
  const lines = [heads, ...rows.map((row) => heads.map((head) => `${row[head]}`))];
  const widths = heads.map((_, at) => Math.max(...lines.map((line) => `${line[at]}`.length)));
  const text = lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "));
  return `${text.join("\n")}\n`;
}
