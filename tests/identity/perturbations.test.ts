import { afterAll, expect, test } from "vitest";
import { type CompiledModule, compileModule } from "@/lib/content/compile/module";
import type { Course, Module } from "@/lib/content/course";
import { factIdOf } from "@/lib/content/item";
import type { Edition, PublishedCourse, PublishingPlan } from "@/lib/publishing/plan";
import { relearningOf } from "@/lib/relearning/relearning";
import { readCourse } from "@/scripts/content/read-course";
import { fixtureCourse, found, withoutFact } from "@/tests/support/fixture-course";
import {
  correctable,
  corrected,
  mechanical,
  overtaken,
  removable,
  renamed,
  revision,
  reworded,
} from "@/tests/support/perturbations";
import { planOn, publishedWith } from "@/tests/support/published-state";
import { textedCourse } from "@/tests/support/texted-course";

/*
 * What survives when a course that is published is changed and published again, for a learner who
 * has learned every card of the module. All of it is computed: no database, no clock.
 */

type Row = {
  perturbation: string;
  module: string;
  cards: number;
  survive: number;
  facts: string;
  items: string;
  options: string;
  kept: number;
  relearned: number;
  told: number;
};

const rows: Row[] = [];
const { course: founding } = readCourse("content");
if (!founding) throw new Error("content/ cannot be read.");
const modules = [textedCourse(founding), textedCourse(fixtureCourse())].flatMap((texted) =>
  texted.course.modules.map((module) => ({
    ...{ texted, module },
    before: baseline(editionOf(texted.course, module)),
  })),
);

type Baseline = Edition & { published: PublishedCourse };

/** What was published first, computed once. */
function baseline(edition: Edition): Baseline {
  return { ...edition, published: publishedWith(edition) };
}

/** A course as if the module were its only one: what it compiles to depends on all facts anyway. */
function editionOf(course: Course, { id }: Module): Edition {
  const only = { ...course, modules: course.modules.filter((module) => module.id === id) };
  return { course: only, compiled: [compileModule(only, id)] };
}

const optionsOf = ({ compiled }: Edition) =>
  compiled.flatMap(({ items }) =>
    items.flatMap((item) => item.options.map((option) => `${item.id} ${option.id}`)),
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
function measure({ name, before, after, module }: Tried) {
  const plan = planOn(before.published, after);
  const all = (edition: Edition, part: "facts" | "cards" | "items") =>
    edition.compiled.flatMap((one) => idsOf(one[part]));
  const shares = {
    facts: share(all(before, "facts"), all(after, "facts")),
    cards: share(all(before, "cards"), all(after, "cards")),
    items: share(all(before, "items"), all(after, "items")),
    options: share(optionsOf(before), optionsOf(after)),
  };
  const relearning = relearningAfter(before, after, plan);
  const cards = all(before, "cards").length;
  const row = {
    ...{ perturbation: name, module: module.id, cards },
    survive: Math.round(shares.cards * cards),
    facts: percent(shares.facts),
    items: percent(shares.items),
    options: percent(shares.options),
    kept: keptCards(before, plan).length,
    relearned: relearning.size,
    told: new Set([...relearning.values()].map(({ factId }) => factId)).size,
  };
  rows.push(row);
  return { plan, shares, row };
}

const cardsOf = (edition: Edition, factId: string) =>
  edition.compiled.flatMap((module) => module.cards).filter((card) => card.factId === factId)
    .length;

const whole = { facts: 1, cards: 1, items: 1, options: 1 };

for (const [name, perturb] of Object.entries(mechanical)) {
  test.each(modules)(
    `${name}: in $module.id every id and every memory stays`,
    ({ texted, module, before }) => {
      const after = editionOf(perturb(texted, module), module);
      const { plan, shares, row } = measure({ name, before, after, module });
      expect({ shares, problems: plan.problems }).toEqual({ shares: whole, problems: [] });
      expect(row).toMatchObject({ kept: row.cards, relearned: 0, told: 0 });
    },
  );
}

test.each(modules)(
  "templates reworded: in $module.id every id and every memory stays",
  ({ module, before }) => {
    const after = { ...before, compiled: before.compiled.map(reworded) };
    const { plan, shares, row } = measure({ name: "templates reworded", before, after, module });
    expect({ shares, problems: plan.problems }).toEqual({ shares: whole, problems: [] });
    expect(plan.items.current.every(({ change }) => change === "reworded")).toBe(true);
    expect(row).toMatchObject({ kept: row.cards, relearned: 0, told: 0 });
  },
);

test.each(modules)(
  "a revised document keeps 98 of 100 ids of $module.id, and tells nothing",
  ({ texted, module, before }) => {
    const after = editionOf(revision(texted, module), module);
    const { shares, row } = measure({ name: "documents revised", before, after, module });
    expect(Math.min(...Object.values(shares))).toBeGreaterThanOrEqual(0.98);
    expect(row).toMatchObject({ kept: row.survive, relearned: 0, told: 0 });
  },
);

test.each(modules)(
  "a renamed entity keeps every card of $module.id and its memory",
  ({ texted, module, before }) => {
    const after = editionOf(renamed(texted, module), module);
    const { plan, shares, row } = measure({ name: "entity renamed", before, after, module });
    expect(plan.problems).toEqual([]);
    expect(shares).toMatchObject({ facts: 1, cards: 1 });
    expect(row).toMatchObject({ kept: row.cards, relearned: 0, told: 0 });
  },
);

test.each(modules)(
  "a corrected slot of $module.id is learned anew and told, and nothing else",
  ({ texted, module, before }) => {
    const { fact, slot } = correctable(texted.course, module);
    const after = editionOf(corrected(texted.course, module), module);
    const { plan, shares, row } = measure({ name: "slot corrected", before, after, module });
    const anew = cardsOf(before, fact.id);
    expect({ cards: shares.cards, problems: plan.problems }).toEqual({ cards: 1, problems: [] });
    expect(row).toMatchObject({ kept: row.cards - anew, relearned: anew, told: 1 });

    const unsaid = { ...after, compiled: after.compiled.map(atTheRevisionsOf(before)) };
    expect(found(planOn(before.published, unsaid).problems)).toEqual([
      `${fact.id} meaningRevision: It changed in meaning without a new revision (slots.${slot}): raise its meaningRevision.`,
    ]);
  },
);

test.each(modules)(
  "a fact taken out of $module.id takes its own cards with it, in silence",
  ({ texted, module, before }) => {
    const { id } = removable(texted.course, module);
    const after = editionOf(withoutFact(texted.course, id), module);
    const { plan, row } = measure({ name: "fact removed", before, after, module });
    const gone = cardsOf(before, id);
    expect(plan.problems).toEqual([]);
    expect(row).toMatchObject({ survive: row.cards - gone, kept: row.cards - gone });
    expect(row).toMatchObject({ relearned: 0, told: 0 });
  },
);

test.each(modules)(
  "what the world changed in $module.id is told, with as many cards to learn",
  ({ texted, module, before }) => {
    const { course, former } = overtaken(texted.course, module);
    const after = editionOf(course, module);
    const { plan, shares, row } = measure({ name: "fact superseded", before, after, module });
    const old = cardsOf(before, former.id);
    expect({ cards: shares.cards, problems: plan.problems }).toEqual({ cards: 1, problems: [] });
    expect(row).toMatchObject({ kept: row.cards - old, relearned: old, told: 1 });
  },
);

/** As if the author had not said that anything was corrected. */
function atTheRevisionsOf({ compiled }: Edition) {
  const known = new Map(
    compiled.flatMap(({ facts }) => facts.map(({ id, meaningRevision }) => [id, meaningRevision])),
  );
  return (module: CompiledModule): CompiledModule => ({
    ...module,
    facts: module.facts.map((fact) => ({
      ...fact,
      meaningRevision: known.get(fact.id) ?? fact.meaningRevision,
    })),
  });
}

afterAll(() => {
  const [first] = rows;
  const heads = Object.keys(first ?? {}) as (keyof Row)[];
  const lines = [heads, ...rows.map((row) => heads.map((head) => `${row[head]}`))];
  const widths = heads.map((_, at) => Math.max(...lines.map((line) => `${line[at]}`.length)));
  const text = lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "));
  process.stdout.write(`${text.join("\n")}\n`);
});
