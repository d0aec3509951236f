import fc from "fast-check";
import { expect, test } from "vitest";
import { type Drawable, type DrawChoice, drawItems } from "./draw";

const families = ["typed", "choice", "kind"] as const;
const kinds = ["reported", "opinion"] as const;

/** Twelve facts of three topics and two kinds, each asked in three ways. */
const items: Drawable[] = Array.from({ length: 12 }, (_, fact) =>
  families.map((family) => ({
    id: `f_${fact}:${family}`,
    factIds: [`f_${fact}`],
    family,
    kind: kinds[fact % 2] ?? null,
    topicIds: [`t_${fact % 3}`],
  })),
).flat();

const all: DrawChoice = { count: 6, topicIds: [], kinds: [], families: [] };
const tally = (of: readonly string[]) =>
  Object.fromEntries(
    [...new Set(of)].toSorted().map((id) => [id, of.filter((x) => x === id).length]),
  );

test("families and topics are drawn evenly, and no fact twice", () => {
  const drawn = drawItems(items, all, "seed");
  expect(tally(drawn.map(({ family }) => family))).toEqual({ choice: 2, kind: 2, typed: 2 });
  expect(tally(drawn.flatMap(({ topicIds }) => topicIds))).toEqual({ t_0: 2, t_1: 2, t_2: 2 });
  expect(new Set(drawn.flatMap(({ factIds }) => factIds)).size).toBe(6);
});

test.each<[string, Partial<DrawChoice>, (item: Drawable) => boolean]>([
  ["topics", { topicIds: ["t_0", "t_1"] }, ({ topicIds }) => !topicIds.includes("t_2")],
  ["kinds", { kinds: ["opinion"] }, ({ kind }) => kind === "opinion"],
  ["families", { families: ["typed", "kind"] }, ({ family }) => family !== "choice"],
])("only the %s that are named are drawn from", (_what, choice, isWanted) => {
  const drawn = drawItems(items, { ...all, ...choice }, "seed");
  expect(drawn).toHaveLength(6);
  expect(drawn.every(isWanted)).toBe(true);
});

test("what is asked already is not drawn again, nor is its fact", () => {
  const asked = items.filter(({ family }) => family === "kind").slice(0, 10);
  const drawn = drawItems(items, { ...all, asked }, "seed");
  expect(tally(drawn.flatMap(({ factIds }) => factIds))).toEqual({ f_10: 1, f_11: 1 });
});

test("a seed draws the same from the same items in any order, and another seed others", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.shuffledSubarray(items, { minLength: items.length }),
      (seed, mixed) => {
        expect(drawItems(mixed, all, seed)).toEqual(drawItems(items, all, seed));
      },
    ),
    { numRuns: 50 },
  );
  const draws = new Set(
    ["1", "2", "3", "4"].map((seed) => JSON.stringify(drawItems(items, all, seed))),
  );
  expect(draws.size).toBeGreaterThan(1);
});
