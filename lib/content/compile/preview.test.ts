import { expect, test } from "vitest";
import { compiledFixture, fixtureCourse, withFact } from "@/tests/support/fixture-course";
import { previewOf, problemsOfWays } from "./preview";

const course = fixtureCourse();
const compiled = compiledFixture(course);

test("a fact is shown in every way in which it will be asked", () => {
  for (const { id } of course.facts) {
    const shown = previewOf(course, id).map(({ item }) => item);
    expect(shown).toEqual(compiled.items.filter(({ factId }) => factId === id));
  }
});

test("what is dropped is shown as dropped, and what is reworded in its words", () => {
  const item = compiled.items.find(({ family }) => family === "choice");
  const way = item?.id.slice(item.factId.length + 1) ?? "";
  const overrides = { [way]: { dropped: true as const, stem: "Which was it in 2019?" } };
  const changed = withFact(course, item?.factId ?? "", (fact) => ({ ...fact, overrides }));
  const shown = previewOf(changed, item?.factId ?? "").find((one) => one.way === way);
  expect(shown).toMatchObject({
    ...{ isDropped: true, isChanged: true, item: { stem: "Which was it in 2019?" } },
  });
});

test("the wrong options on show are among those that could be offered", () => {
  const shown = course.facts.flatMap(({ id }) => previewOf(course, id));
  const choosing = shown.filter(({ item }) => item.options.length > 0);
  expect(choosing.length).toBeGreaterThan(3);
  for (const { item, offered } of choosing) {
    const wrong = item.options.flatMap(({ right, id }) => (right ? [] : [id]));
    expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining(wrong));
    const right = item.options.find((option) => option.right)?.id;
    expect(offered.map(({ id }) => id)).not.toContain(right);
  }
});

test("a fact that refers to what is not there shows nothing, and spoils no other's preview", () => {
  const [first, second] = course.facts;
  if (!first || !second) throw new Error("The fixture has too few facts.");
  const broken = withFact(course, first.id, (fact) => ({ ...fact, topics: ["nowhere"] }));
  expect(previewOf(broken, first.id)).toEqual([]);
  expect(previewOf(broken, second.id).length).toBe(previewOf(course, second.id).length);
});

test("what the gate has against other words stands with the way of asking that has them", () => {
  const item = compiled.items.find(({ family }) => family === "typed");
  const [factId, way] = [item?.factId ?? "", item?.id.slice(item.factId.length + 1) ?? ""];
  const overrides = { [way]: { stem: "Tell us." } };
  const changed = withFact(course, factId, (fact) => ({ ...fact, overrides }));
  expect(problemsOfWays(course, factId)).toEqual(new Map());
  const found = problemsOfWays(changed, factId).get(way) ?? [];
  expect(found.map(({ message }) => message)).toContain("It is no question.");
});
