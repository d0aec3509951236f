import { afterAll, expect, test } from "vitest";
import { compareText } from "@/lib/compare-text";
import { membersOf } from "@/lib/content/group";
import { isGroupItem } from "@/lib/content/group-item";
import type { Edition } from "@/lib/publishing/plan";
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
import { planOn } from "@/tests/support/published-state";
import { textedCourse } from "@/tests/support/texted-course";
import { atTheRevisionsOf, baselinesOf, editionOf, reread } from "./editions";
import { cardsOf, measure, measuredTable } from "./measure";

/*
 * What survives when a course that is published is changed and published again, for a learner who
 * has learned every card of the module. All of it is computed: no database, no clock.
 */

const { course: founding } = readCourse("content");
if (!founding) throw new Error("content/ cannot be read.");
const modules = [founding, fixtureCourse()].map(textedCourse).flatMap(baselinesOf);

const whole = { facts: 1, cards: 1, items: 1, groups: 1, options: 1 };

for (const [name, perturb] of Object.entries(mechanical)) {
  test.each(modules)(
    `${name}: in $module.id every id and every memory stays`,
    ({ texted, module, before }) => {
      const after = reread(perturb(texted, module), before);
      const { plan, shares, row } = measure({ name, before, after, module });
      expect({ shares, problems: plan.problems }).toEqual({ shares: whole, problems: [] });
      expect(row).toMatchObject({ kept: row.cards, relearned: 0, told: 0 });
    },
  );
}

test.each(modules.slice(-1))(
  "what is taken for compiled is what $module.id compiles to",
  ({ texted, module, before }) => {
    const sorted = ({ compiled: [one] }: Edition) => ({
      facts: one?.facts,
      cards: one?.cards.toSorted(byId),
      items: one?.items.toSorted(byId),
      groupItems: one?.groupItems.toSorted(byId),
    });
    for (const perturb of [...Object.values(mechanical), revision]) {
      const changed = perturb(texted, module);
      expect(sorted(reread(changed, before))).toEqual(sorted(editionOf(changed, module)));
    }
  },
);

const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id);

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
    const after = reread(revision(texted, module), before);
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

    const asked = new Set(
      texted.course.groups
        .filter((group) => membersOf(group).includes(fact.id))
        .map(({ id }) => id),
    );
    const raised = plan.items.current.filter(({ body, change }) => isGroupItem(body) && change);
    expect(new Set(raised.map(({ id }) => id.split(":")[1]))).toEqual(asked);

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

afterAll(() => void process.stdout.write(measuredTable()));
