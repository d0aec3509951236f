import { expect, test } from "vitest";
import type { Fact } from "@/lib/content/fact";
import { heldTexts } from "@/scripts/content/held-texts";
import { factOf, fixtureCourse, found, withFact } from "@/tests/support/fixture-course";
import { quotedBeside, quotedWords } from "./quoted-words";

const course = fixtureCourse();
const { texts } = heldTexts("tests/fixtures/course-texts", course.documents);
/** What Ivo Katt told the Harbour Post, which quotes him. */
const opinion = "f_000000000j";

function faults(field: string, text: string): string[] {
  const said = withFact(course, opinion, (fact) => ({ ...fact, [field]: text }) as Fact);
  return found(quotedWords(said, texts, [factOf(said, opinion)])).map(
    (one) => one.split(": ")[1] ?? "",
  );
}

test("what is in words of our own quotes nothing wrongly", () => {
  expect(quotedWords(course, texts, [factOf(course, opinion)])).toEqual([]);
  expect(quotedBeside(course, texts)).toEqual([]);
});

test.each([
  ["nine words unmarked", "Katt says Kestria gains most from one strong friend, not from balance."],
  [
    "a run that marks cut in two",
    'Katt says that "Norvia will offer Kestria more howitzers within two years," said Ivo Katt, a professor at Sarn University.',
  ],
])("%s are taken over", (_, text) => {
  expect(faults("statement", text)).toMatchObject([
    expect.stringContaining("stands so in a document"),
  ]);
});

test("a quotation of up to 15 words, marked and with its speaker, may stand", () => {
  const quoted =
    'In 2019 Ivo Katt said that Kestria "gains most from one strong friend, not from balance".';
  expect(faults("statement", quoted)).toEqual([]);
  expect(
    faults(
      "statement",
      quoted.replaceAll('"', "").replace("gains", "“gains").replace("balance", "balance”"),
    ),
  ).toEqual([]);
});

test.each([
  ["of more than 15 words", `Ivo Katt said "${"one ".repeat(16)}".`, "The quotation has 16 words"],
  [
    "that nobody said",
    'Ivo Katt said "Kestria gains nothing from one strong friend".',
    'No document has "kestria gains nothing from one strong friend"',
  ],
  [
    "of nobody",
    'It is said that Kestria "gains most from one strong friend".',
    'Say who is quoted with "gains most from one strong friend".',
  ],
])("a quotation %s may not", (_, text, message) => {
  expect(faults("statement", text)).toEqual([message]);
});

test("the bare saying leaves out who says it, and the reason quotes as the statement does", () => {
  const bare = 'Kestria "gains most from one strong friend".';
  expect(faults("proposition", bare)).toEqual([]);
  expect(faults("why", bare)).toHaveLength(1);
});

test("what is marked and nobody's saying wants a note where something is explained, and a term wants none", () => {
  const spoken = 'Some say "more boats than in the whole war", which is "too much".';
  const said = withFact(course, opinion, (fact) => ({ ...fact, why: spoken }) as Fact);
  const found = quotedWords(said, texts, [factOf(said, opinion)]);
  expect(found.map(({ hard }) => hard)).toEqual([false]);
  const stated = withFact(course, opinion, (fact) => ({ ...fact, statement: spoken }) as Fact);
  expect(quotedWords(stated, texts, [factOf(stated, opinion)]).map(({ hard }) => hard)).toEqual([
    true,
  ]);
});

test("a long name is one word", () => {
  const held = new Map([
    ["post-2019", ["The Treaty of Peace and Good Will among the Nine Towns was signed."]],
  ]);
  const entities = [
    ...course.entities,
    {
      ...course.entities[0],
      id: "treaty",
      name: "Treaty of Peace and Good Will among the Nine Towns",
    } as (typeof course.entities)[0],
  ];
  const statement = "In 2019 the Treaty of Peace and Good Will among the Nine Towns came.";
  const fact = { ...factOf(course, opinion), statement };
  expect(quotedWords({ ...course, entities }, held, [fact])).toEqual([]);
  expect(quotedWords(course, held, [fact])).toHaveLength(1);
});

test("a brief may take over no more than a fact", () => {
  const [module] = course.modules;
  if (!module) throw new Error("The fixture has no module.");
  const text = "A small state is safest when each neighbour needs it, they say.";
  const brief = [{ heading: "One", text, facts: module.facts.slice(0, 1) }];
  expect(found(quotedBeside({ ...course, modules: [{ ...module, brief }] }, texts))).toMatchObject([
    expect.stringContaining("norvia-and-kestria brief"),
  ]);
});
