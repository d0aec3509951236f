import { expect, test } from "vitest";
import { readCourse } from "@/scripts/content/read-course";
import type { Spoiled } from "./ground";
import { spoilings } from "./spoilings";
import { standingOf } from "./standing";
import { variantsOf } from "./vary";

const { course } = readCourse("content");
if (!course) throw new Error("The course cannot be read.");
const { facts } = course;
const standings = facts.map((fact) => standingOf(fact, course, () => null));

function groundsFor(seed: string) {
  return facts.flatMap((fact, index) => {
    const standing = standings[index];
    return course && standing ? [{ fact, course, standing, seed }] : [];
  });
}

function shownOf(spoiled: readonly Spoiled[]): string[] {
  return spoiled.map(({ row, where, fact, what }) => `${fact.id} ${row} ${where} ${what}`);
}

test.each(Object.entries(spoilings))(
  "%s are spoiled, each in a fact that then differs",
  (_, spoil) => {
    const spoiled = groundsFor("1").flatMap((ground) =>
      spoil(ground).map((each) => ({ each, before: ground.fact })),
    );
    expect(spoiled.length).toBeGreaterThan(50);
    const unchanged = spoiled.filter(
      ({ each, before }) => JSON.stringify(each.fact) === JSON.stringify(before),
    );
    expect(shownOf(unchanged.map(({ each }) => each))).toEqual([]);
  },
);

test("one seed spoils the same things again, another seed others", () => {
  const spoil = (seed: string) => shownOf(groundsFor(seed).slice(0, 50).flatMap(spoilings.names));
  expect(spoil("1")).toEqual(spoil("1"));
  expect(spoil("1")).not.toEqual(spoil("2"));
});

test("a variant changes how a fact is said, and never whose it is or of what kind", () => {
  for (const ground of groundsFor("1")) {
    for (const { fact } of variantsOf(ground)) {
      expect(fact).not.toEqual(ground.fact);
      expect(fact).toMatchObject({ kind: ground.fact.kind, holders: ground.fact.holders });
    }
  }
});
