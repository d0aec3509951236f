import { expect, test } from "vitest";
import { factOf, fixtureCourse, withFact } from "@/tests/support/fixture-course";
import type { Fact } from "./fact";
import { rivalsOf } from "./rivals";
import type { SlotValue } from "./slot";

const course = fixtureCourse();
const boats = factOf(course, "f_0000000002");
const guns: SlotValue = { type: "entity", id: "r-7" };
const brenn: SlotValue = { type: "entity", id: "ada-brenn" };

function rivalIds(fact: Fact, slot: string, value: SlotValue, inCourse = course): string[] {
  return rivalsOf(inCourse, { fact, slot, question: "" }, value).map(({ id }) => id);
}

test("what was delivered in another month does not answer the question", () => {
  expect(rivalIds(boats, "goods", guns)).toEqual([]);
});

test("what was delivered within a nested date does", () => {
  const within = withFact(course, "f_0000000003", (fact) =>
    fact.frame === "delivery"
      ? { ...fact, date: { type: "date", date: "2018-10-07", grounds: null } }
      : fact,
  );
  expect(rivalIds(boats, "goods", guns, within)).toEqual(["f_0000000003"]);
});

test("a state is not shut out by not being known for whom the question names besides", () => {
  const twin = {
    ...boats,
    id: "f_000000000f",
    recipient: { type: "entity", id: "palune" },
  } as Fact;
  const entities = course.entities.map((entity) =>
    entity.id === "kestria" ? { ...entity, gloss: "A state beside Norvia." } : entity,
  );
  const both = { ...course, entities, facts: [...course.facts, twin] };
  const question = "To which state did Norvia deliver patrol boats in October 2018?";
  const asked = { fact: boats, slot: "recipient", question };
  expect(rivalsOf(both, asked, { type: "entity", id: "palune" })).toEqual([twin]);
});

test("a date that is merely not stated keeps nothing apart", () => {
  const undated = withFact(course, "f_0000000003", (fact) => {
    if (fact.frame !== "delivery") return fact;
    const { date: _, ...rest } = fact;
    return rest;
  });
  expect(rivalIds(boats, "goods", guns, undated)).toEqual(["f_0000000003"]);
});

test("a denial makes nothing right that was affirmed", () => {
  const denied = withFact(course, "f_000000000e", (fact) =>
    fact.frame === "forecast" ? { ...fact, polarity: "denied" } : fact,
  );
  const howitzers = factOf(course, "f_000000000a");
  const palune: SlotValue = { type: "entity", id: "palune" };
  expect(rivalIds(howitzers, "agent", palune, denied)).toEqual([]);
});

test("an office has two holders unless their terms cannot meet", () => {
  const office = factOf(course, "f_0000000008");
  if (office.frame !== "office") throw new Error("The fixture's f_0000000008 is an office.");
  const later: Fact = {
    ...office,
    id: "f_000000000f",
    person: { type: "entity", id: "oto-lind" },
    from: { type: "date", date: "2021-01", grounds: null },
  };
  const both = { ...course, facts: [...course.facts, later] };
  expect(rivalIds(later, "person", brenn, both)).toEqual(["f_0000000008"]);

  const ended = withFact(both, office.id, (fact) =>
    fact.frame === "office" ? { ...fact, to: { type: "date", date: "2020", grounds: null } } : fact,
  );
  expect(rivalIds(later, "person", brenn, ended)).toEqual([]);
});

test("a question that says what is meant shuts out what is called something else", () => {
  const undated = withFact(course, "f_0000000003", (fact) =>
    fact.frame === "delivery"
      ? { ...fact, date: { type: "date", date: "2018", grounds: null } }
      : fact,
  );
  const ask = (question: string) =>
    rivalsOf(undated, { fact: boats, slot: "goods", question }, guns);
  expect(ask("What did Norvia deliver to Kestria in October 2018?")).toHaveLength(1);
  expect(ask("Which boats did Norvia deliver to Kestria in October 2018?")).toEqual([]);
});

test("a question about what one person says is not answered by another's saying", () => {
  const judged = factOf(course, "f_000000000c");
  const other: Fact = {
    ...judged,
    id: "f_000000000f",
    holders: [{ who: "ivo-katt", interest: null }],
  } as Fact;
  const both = { ...course, facts: [...course.facts, other] };
  const value: SlotValue = { type: "text", text: "gains most from balance", accept: [] };
  const ask = (question: string) =>
    rivalsOf(both, { fact: judged, slot: "judgement", question }, value);
  expect(ask("From what does Kestria gain most?")).toHaveLength(1);
  expect(ask("From what does Kestria gain most, as Mira Solen wrote?")).toEqual([]);
});

test("a question as of a date is not answered by what came later", () => {
  const later = withFact(course, "f_0000000003", (fact) =>
    fact.frame === "delivery"
      ? {
          ...fact,
          goods: { type: "entity", id: "k-12" },
          date: { type: "date", date: "2021", grounds: null },
        }
      : fact,
  );
  const year: SlotValue = { type: "date", date: "2021", grounds: null };
  expect(rivalIds(boats, "date", year, later)).toEqual([]);
});
