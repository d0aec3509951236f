import { expect, test } from "vitest";
import { factSchema } from "@/lib/content/fact";
import { courseProblems } from "@/lib/content/lint/gate";
import { compiledFixture, factOf, fixtureCourse, withFact } from "@/tests/support/fixture-course";

const course = fixtureCourse();
const compiled = compiledFixture(course);

type Overrides = NonNullable<ReturnType<typeof factOf>["overrides"]>;

const overriding = (id: string, overrides: Overrides) =>
  withFact(course, id, (fact) => ({ ...fact, overrides }));

const items = compiled.items.map(({ id, factId, family, options, stem }) => ({
  ...{ id, factId, family, options, stem },
  way: id.slice(factId.length + 1),
}));

function oneOf(family: string) {
  const item = items.find((one) => one.family === family);
  if (!item) throw new Error(`The fixture asks nothing as ${family}.`);
  return item;
}

function isNameChosen({ id, family }: { id: string; family: string }): boolean {
  const item = compiled.items.find((one) => one.id === id);
  return family === "choice" && item?.answer.type === "entity";
}

test("what is dropped is left out, and everything else stays as it was", () => {
  const { id, factId, way } = oneOf("choice");
  const left = compiledFixture(overriding(factId, { [way]: { dropped: true } }));
  expect(left.items).toEqual(compiled.items.filter((item) => item.id !== id));
  expect(left.cards).toEqual(compiled.cards);
});

test("a slot of which every way of asking is dropped is no card", () => {
  const { factId, way } = oneOf("cloze");
  const [slot] = way.split(":");
  const dropped = items
    .filter((one) => one.factId === factId && one.way.startsWith(`${slot}:`))
    .map((one) => [one.way, { dropped: true }] as const);
  const left = compiledFixture(overriding(factId, Object.fromEntries(dropped)));
  expect(left.cards.map(({ id }) => id)).not.toContain(`${factId}:${slot}`);
});

test("other words are asked, whatever else of the fact changes", () => {
  const { id, factId, way } = oneOf("typed");
  const stem = "In other words, who was it in 2020?";
  const reworded = withFact(overriding(factId, { [way]: { stem } }), factId, (fact) => ({
    ...fact,
    why: "Something else.",
  }));
  expect(compiledFixture(reworded).items.find((item) => item.id === id)?.stem).toBe(stem);
});

test("a wrong option is swapped for another that the course offers, and one that it does not is passed over", () => {
  const { id, factId, way } = items.filter(isNameChosen)[0] ?? oneOf("choice");
  const [slot = ""] = way.split(":");
  const key = compiled.cards.find((card) => card.id === `${factId}:${slot}`)?.answer;
  const named = course.entities.filter((entity) => key?.type === "entity" && entity.id !== key.id);
  const distractors = named.slice(0, 3).map((entity) => ({ entity: entity.id, fact: factId }));
  const [first, second, third] = distractors.map(({ entity }) => entity);
  const chosen = (wrong: string[]) => {
    const offering = withFact(course, factId, (fact) => {
      const ask = { question: "", ...fact.asks[slot], distractors };
      return { ...fact, asks: { ...fact.asks, [slot]: ask }, overrides: { [way]: { wrong } } };
    });
    const item = compiledFixture(offering).items.find((one) => one.id === id);
    return item?.options.flatMap((option) => (option.right ? [] : [option.id])).toSorted();
  };
  expect(chosen([third ?? ""])).toEqual([first, third].toSorted());
  expect(chosen([third ?? "", second ?? ""])).toEqual([second, third].toSorted());
  expect(chosen(["nobody-knows-it"])).toEqual([first, second].toSorted());
});

test("a kind that fits as well is not offered, whoever chose it", () => {
  const { id, factId, way, options } = oneOf("kind");
  const { kind } = factOf(course, factId);
  const wrong = options.flatMap((option) => (option.right ? [] : [option.id]));
  const chosen = (ids: string[]) =>
    compiledFixture(overriding(factId, { [way]: { wrong: ids } }))
      .items.find((item) => item.id === id)
      ?.options.map((option) => option.id);
  expect(chosen([kind, wrong[0] ?? ""])).toEqual(options.map((option) => option.id));
  expect(chosen(wrong)).toEqual(options.map((option) => option.id));
});

test("the gate holds other words to what it asks of a question", () => {
  const { factId, way } = oneOf("typed");
  const answer = compiled.items.find(({ id }) => id === `${factId}:${way}`)?.answer.shown;
  const said = courseProblems(
    overriding(factId, { [way]: { stem: `It was ${answer}, tell us now` } }),
  );
  expect(said.map(({ at, rule, message }) => ({ ...at, rule, message }))).toEqual(
    expect.arrayContaining([
      { factId, field: `overrides.${way}`, rule: "question", message: "It is no question." },
      {
        ...{ factId, field: `overrides.${way}`, rule: "question" },
        message: "It gives its answer away.",
      },
    ]),
  );
});

test("the gate holds another sentence to its one gap", () => {
  const { factId, way } = oneOf("cloze");
  const said = courseProblems(overriding(factId, { [way]: { stem: "A sentence in 2020." } }));
  expect(said.map(({ message }) => message)).toContain("Its sentence has not one gap.");
});

test("what a kind's question says is not an override's to say", () => {
  const fact = factOf(course, oneOf("kind").factId);
  const stem = { kind: { stem: "What sort of statement is it?" } };
  expect(factSchema.safeParse({ ...fact, overrides: stem }).success).toBe(false);
});
