import fc from "fast-check";
import { expect, test } from "vitest";
import { compiledFixture, factOf, fixtureCourse, withFact } from "@/tests/support/fixture-course";
import { compileModule, serialise } from "./module";

const course = fixtureCourse();
const compiled = compiledFixture(course);

function itemOf(id: string) {
  const item = compiled.items.find((one) => one.id === id);
  if (!item) throw new Error(`There is no item ${id}.`);
  return item;
}

test("the same course compiles to the same bytes, in whatever order its files list things", () => {
  const shuffled = <T>(entries: readonly T[]) =>
    fc.shuffledSubarray([...entries], { minLength: entries.length });
  const orders = fc.record({
    facts: shuffled(course.facts),
    entities: shuffled(course.entities),
    documents: shuffled(course.documents),
    topics: shuffled(course.topics),
  });
  const bytes = serialise(compiled);
  fc.assert(
    fc.property(orders, (order) => {
      expect(serialise(compiledFixture({ ...course, ...order }))).toBe(bytes);
    }),
    { numRuns: 30 },
  );
});

test("the order of a fact's asks does not matter either", () => {
  const turned = withFact(course, "f_0000000001", (fact) => ({
    ...fact,
    asks: Object.fromEntries(Object.entries(fact.asks).toReversed()),
  }));
  expect(serialise(compiledFixture(turned))).toBe(serialise(compiled));
});

test("there is one card an asked slot, and each of its items names it", () => {
  expect(compiled.cards.map(({ id }) => id)).toContain("f_000000000b:holder");
  const cards = new Set(compiled.cards.map(({ id }) => id));
  expect(new Set(compiled.items.flatMap(({ cardId }) => cardId ?? []))).toEqual(cards);
});

test("every card has a flashcard", () => {
  const flashcards = compiled.items.filter(({ family }) => family === "flashcard");
  expect(flashcards.map(({ cardId }) => cardId)).toEqual(compiled.cards.map(({ id }) => id));
});

test("words of ours are typed, and a sentence has a gap, only where the author says so", () => {
  const familiesOf = (cardId: string) =>
    compiled.items.flatMap((item) => (item.cardId === cardId ? [item.family] : []));
  expect(familiesOf("f_0000000008:office")).toContain("typed");
  expect(familiesOf("f_0000000001:event")).toContain("cloze");
  const silent = withFact(course, "f_0000000008", (fact) => ({
    ...fact,
    asks: { office: { question: "Which office did Ada Brenn hold?", distractors: [] } },
  }));
  const items = compiledFixture(silent).items.filter(({ factId }) => factId === "f_0000000008");
  expect(items.map(({ family }) => family)).toEqual(["flashcard"]);
});

test("a date is asked as precisely as the author says", () => {
  const asked = withFact(course, "f_0000000001", (fact) => ({
    ...fact,
    asks: { began: { question: "In which month?", distractors: [], precision: "month" } },
  }));
  const item = compiledFixture(asked).items.find(({ id }) => id === "f_0000000001:began:date");
  expect(item?.answer).toMatchObject({ shown: "March 2019", precision: "month" });
});

test("a typed answer knows the names that a slip of it could be taken for, and no others", () => {
  const entities = course.entities.map((entity) =>
    entity.id === "kestrian-security-board"
      ? { ...entity, name: "Norvian Security Bureaux" }
      : entity,
  );
  const near = compiledFixture({ ...course, entities });
  const item = near.items.find(({ id }) => id === "f_000000000b:holder:typed");
  expect(item?.answer).toMatchObject({
    shown: "Norvian Security Bureau",
    accepted: ["Norvian Security Bureau", "NSB"],
    others: ["Norvian Security Bureaux"],
  });
});

test("the facts of a group are each other's distractors, each with its own reason", () => {
  const { options } = itemOf("f_0000000005:value:choice");
  expect(options.map(({ text }) => text).toSorted()).toEqual([
    "0.7 billion crowns",
    "1.9 billion crowns",
    "3.2 billion crowns",
  ]);
  const palune = options.find(({ text }) => text.startsWith("1.9"));
  expect(palune?.reason).toBe(factOf(course, "f_0000000006").statement);
});

test("the author's distractors come before any that is found", () => {
  const ids = itemOf("f_000000000a:holder:holder").options.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(["ada-brenn", "ivo-katt", "mira-solen"]);
});

test("a reason that the author wrote comes before the statement of the fact it is drawn from", () => {
  const written = withFact(course, "f_000000000a", (fact) => ({
    ...fact,
    asks: {
      ...fact.asks,
      holder: {
        question: "Who, in March 2019, foretold that Norvia would offer more howitzers?",
        distractors: [
          { entity: "ada-brenn", fact: "f_0000000009", reason: "Ada Brenn spoke of tanks." },
          { entity: "mira-solen", fact: "f_0000000009" },
        ],
      },
    },
  }));
  const item = compiledFixture(written).items.find(({ id }) => id === "f_000000000a:holder:holder");
  const reasons = new Map(item?.options.map(({ id, reason }) => [id, reason]));
  expect(reasons.get("ada-brenn")).toBe("Ada Brenn spoke of tanks.");
  expect(reasons.get("mira-solen")).toBe(factOf(course, "f_0000000009").statement);
});

test("where two wrong answers cannot be earned there is no choice", () => {
  expect(compiled.items.map(({ id }) => id)).not.toContain("f_0000000001:place:choice");
});

test("the question for the kind quotes the bare saying, its speaker, outlet and date", () => {
  expect(itemOf("f_000000000b:kind").stem).toBe(
    "In May 2020 The Lantern published this from the Norvian Security Bureau (our wording): “Palune asks Kestria for pilots to clear mines.” What sort of statement was it, as it stood there?",
  );
});

test("a module that is not there is refused", () => {
  expect(() => compileModule(course, "nowhere")).toThrow(RangeError);
});

test("a published fact says who took part, and whether it affirms or denies", () => {
  const [event, , , , quantity] = compiled.facts;
  expect(event).toMatchObject({ participants: ["norvia", "kestria"], polarity: null });
  expect(quantity).toMatchObject({ participants: [], polarity: null });
  const denied = withFact(course, "f_000000000b", (fact) => ({ ...fact, polarity: "denied" }));
  const { facts } = compiledFixture(denied);
  expect(facts.find(({ id }) => id === "f_000000000b")?.polarity).toBe("denied");
});
