import { expect, test } from "vitest";
import { type Fact, factSchema } from "@/lib/content/fact";
import { fictionalText } from "@/tests/support/fictional-text";
import { saysTheSame } from "./same-fact";

const { known } = fictionalText([]);

function fact(fields: Record<string, unknown>): Fact {
  return factSchema.parse({
    id: "f_0000000001",
    kind: "reported",
    kindReason: "It is told.",
    holders: ["norva-post"],
    asOf: "2031-05",
    why: "Ships need ports.",
    topics: ["sea"],
    salience: 2,
    passages: [{ document: "norva-post-2031", paragraph: 1 }],
    provenance: { drafted: "2031", readAgainstSource: "2031", directionTicked: 1 },
    ...fields,
  });
}

const visit = {
  frame: "action",
  agent: "norvia",
  action: { text: "opened a port to" },
  patient: "kestria",
  date: "2029",
  statement: "In 2029 Norvia opened a port to Kestria.",
};

const same = (a: Record<string, unknown>, b: Record<string, unknown>) =>
  saysTheSame(fact(a), { fact: fact(b), evidence: "opened a port", sentence: "1:0" }, known);

test("the same deed in another frame of its family is found, and so where one side has no patient", () => {
  const { date: _, patient: __, ...bare } = visit;
  expect(same(visit, { ...visit, frame: "claim" })).toBe(true);
  expect(same(visit, bare)).toBe(true);
});

test.each([
  ["reversed roles", { agent: "kestria", patient: "norvia" }],
  [
    "another who does it",
    { agent: "ida-marsh", statement: "In 2029 Ida Marsh opened a port to Kestria." },
  ],
  ["a denial", { frame: "claim", polarity: "denied" }],
  ["a denial in words", { statement: "In 2029 Norvia opened no port to Kestria." }],
  ["another year", { date: "2030" }],
])("%s is not the same", (_, fields) => {
  expect(same(visit, { ...visit, ...fields })).toBe(false);
});

test("who does it may be named beside others, and then two words are wanted", () => {
  const statement = "In 2029 Ida Marsh of Norvia opened a port.";
  const named = { ...visit, agent: "ida-marsh", statement };
  expect(same(visit, named)).toBe(true);
  expect(same({ ...visit, statement: "In 2029 Norvia closed a port." }, named)).toBe(false);
});

test("a reason or a contrast that denies something denies not the whole", () => {
  const statement = "In 2029 Norvia opened a port to Kestria and not to others.";
  expect(same(visit, { ...visit, statement })).toBe(true);
});

test("another amount or another side of it is not the same", () => {
  const value = { amount: 40, unit: "boats", bound: "at least" };
  const count = {
    frame: "quantity",
    of: { text: "boats" },
    by: "norvia",
    value,
    statement: "At least 40 boats.",
  };
  expect(same(count, count)).toBe(true);
  expect(same(count, { ...count, value: { ...value, amount: 41 } })).toBe(false);
  expect(same(count, { ...count, value: { ...value, bound: "exact" } })).toBe(false);
});
