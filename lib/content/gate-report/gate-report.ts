import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import type { SourceTexts } from "@/lib/content/lint/source-texts";
import type { Problem } from "@/lib/content/problem";
import type { Ground, Spoiled } from "./ground";
import { judgeOf } from "./judge";
import { type SpoiledClass, spoiledClasses, spoilings } from "./spoilings";
import { standingOf } from "./standing";
import { type Judged, type Tally, tallyBy, tallyOf } from "./tally";
import { variantsOf } from "./vary";

/** How a class of spoiled facts fared, and within it each way of spoiling in each place. */
export type NamedTally = Tally & { name: string; rows: (Tally & { row: string; where: string })[] };

/** What the gate noticed of what was spoiled, and what it found fault with though it was right. */
export type GateReport = {
  spoiled: (NamedTally & { name: SpoiledClass })[];
  variants: NamedTally;
  unspoiled: Tally;
};

export type Chosen = { seed: string; facts: readonly Fact[] };

const variants = "said otherwise";

/**
 * Spoils facts of the course and counts what the gate notices. One seed chooses the same always.
 *
 * @param chosen.facts those to spoil; the course around them stays whole
 */
export function gateReport(course: Course, texts: SourceTexts, chosen: Chosen): GateReport {
  const judge = judgeOf(course, texts);
  const { facts } = chosen;
  const judged = facts.flatMap((fact) => {
    const standing = standingOf(fact, course, (document) => texts.get(document) ?? null);
    return changesOf({ fact, course, standing, seed: chosen.seed }).map(({ group, spoiled }) => ({
      group,
      spoiled,
      problem: ticked(group, judge.changed(spoiled.fact)),
    }));
  });
  const spoiled = spoiledClasses.map((name) => ({ ...classOf(name, judged), name }));
  const flagged = facts.filter((fact) => judge.isFlagged(fact)).length;
  return {
    spoiled,
    variants: classOf(variants, judged),
    unspoiled: { n: facts.length, caught: flagged, byReading: 0, byTick: 0 },
  };
}

/** Of every class but that of directions a careless person is taken to have renewed the tick. */
function ticked(group: string, problem: Problem | null): Problem | null {
  return group !== "directions" && problem?.rule === "direction" ? null : problem;
}

function changesOf(ground: Ground): { group: string; spoiled: Spoiled }[] {
  const all = Object.entries({ ...spoilings, [variants]: variantsOf });
  return all.flatMap(([group, change]) => change(ground).map((spoiled) => ({ group, spoiled })));
}

function classOf(name: string, judged: readonly Judged[]): NamedTally {
  const own = judged.filter(({ group }) => group === name);
  const rows = tallyBy(own, ({ spoiled }) => `${spoiled.row}\n${spoiled.where}`);
  return {
    name,
    ...tallyOf(own),
    rows: [...rows].map(([key, tally]) => {
      const [row = "", where = ""] = key.split("\n");
      return { row, where, ...tally };
    }),
  };
}
