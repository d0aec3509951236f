import { expect, test } from "vitest";
import type { Item, Option } from "@/lib/content/item";
import { compiledFixture, fixtureCourse, found } from "@/tests/support/fixture-course";
import { askedEnough } from "./asked-enough";
import { firstHolders } from "./first-holders";
import { compiledProblems } from "./gate";
import { keyPositions } from "./key-positions";
import { oneRightAnswer } from "./one-right-answer";
import { optionShape } from "./option-shape";
import { plausibleOptions } from "./plausible-options";

const course = fixtureCourse();
const compiled = compiledFixture(course);

type Change = (item: Item) => Item;

/** The module with one of its items, or all, changed. */
function changed(change: Change, id?: string) {
  const items = compiled.items.map((item) => (id && item.id !== id ? item : change(item)));
  return [{ ...compiled, items }];
}

/** An item's first wrong option changed. */
const wrongly =
  (patch: Partial<Option>): Change =>
  (item) => {
    const at = item.options.findIndex(({ right }) => !right);
    return {
      ...item,
      options: item.options.map((one, i) => (i === at ? { ...one, ...patch } : one)),
    };
  };

const messages = (problems: { message: string }[]) => problems.map(({ message }) => message);

test("nothing is wrong with what the fixture compiles to", () => {
  expect(found(compiledProblems(course, [compiled]))).toEqual([]);
});

test("a fact that matters and is never typed is found", () => {
  const flash = compiled.items.filter(({ family }) => family === "flashcard" || family === "kind");
  expect(messages(askedEnough(course, [{ ...compiled, items: flash }]))).toContain(
    "No question of it is typed.",
  );
});

test("a claim whose kind and source are never asked is found", () => {
  const bare = compiled.items.filter(
    ({ family, cardId }) => family !== "kind" && !cardId?.endsWith(":holder"),
  );
  expect(messages(askedEnough(course, [{ ...compiled, items: bare }]))).toContain(
    "No question asks its kind or who says it.",
  );
});

test("who prints it is no wrong answer to who says it", () => {
  const asked: Change = (item) => ({ ...item, stem: "Who said so in May 2020?" });
  const modules = changed(asked, "f_000000000b:holder:holder");
  expect(messages(firstHolders(course, modules))).toEqual([
    "The Lantern passes this on: ask who says it first, or originally.",
  ]);
});

test("keys that always stand first are found", () => {
  const first: Change = (item) => ({
    ...item,
    options: item.options.toSorted((a, b) => Number(b.right) - Number(a.right)),
  });
  expect(keyPositions(course, changed(first))).not.toEqual([]);
});

const dates = "f_0000000002:date:choice";
const kind = "f_000000000b:kind";

test.each([
  ["two keys", kind, wrongly({ right: true }), "2 options are marked as right."],
  [
    "a kind that fits as well",
    kind,
    wrongly({ id: "attributed", text: "Attributed claim" }),
    '"Attributed claim" fits as well.',
  ],
  [
    "an alias of the key",
    "f_0000000005:by:choice",
    wrongly({ id: "other", text: "Republic of Norvia" }),
    '"Republic of Norvia" is the right answer too.',
  ],
  [
    "a date around the key",
    dates,
    wrongly({ id: "2018", text: "2018" }),
    '"2018" is the right answer too.',
  ],
  [
    "an option that is no date",
    dates,
    wrongly({ id: "later", text: "later" }),
    '"later" cannot be told from what is right.',
  ],
] as const)("%s is found", (_, id, change, message) => {
  expect(messages(oneRightAnswer(course, changed(change, id)))).toContain(message);
});

test.each([
  [
    "an option of another type",
    dates,
    wrongly({ id: "2018" }),
    "Its dates are not of one precision.",
  ],
  ["options that read alike", kind, wrongly({ text: "Allegation" }), "Two options read alike."],
  [
    "a speaker among states",
    "f_0000000005:by:choice",
    wrongly({ id: "ivo-katt", text: "Ivo Katt" }),
    /^Its options are of several types/,
  ],
  [
    "a reason that speaks of something else",
    "f_0000000005:by:choice",
    wrongly({ reason: "Nobody knows." }),
    /^The reason against ".*" does not speak of it\.$/,
  ],
] as const)("%s is found", (_, id, change, message) => {
  const said = messages(optionShape(course, changed(change, id)));
  expect(said).toContainEqual(expect.stringMatching(message));
});

test.each([
  [
    "its length",
    "The united and free republic of all Norvia",
    "The right answer is told by its length.",
  ],
  ["its grammar", "the Norvian state", "The right answer is told by its grammar."],
  [
    "a word of the question",
    "Seller of crowns",
    "Only the right answer repeats a word of the question.",
  ],
])("a key told by %s is found", (_, text, message) => {
  const longer: Change = (item) => ({
    ...item,
    answer: { type: "text", shown: text, accepted: [] },
    options: item.options.map((one) => (one.right ? { ...one, text } : one)),
  });
  expect(messages(optionShape(course, changed(longer, "f_0000000005:by:choice")))).toContain(
    message,
  );
});

test.each([
  [
    "a date before what the question speaks of",
    dates,
    wrongly({ id: "2016-05", text: "May 2016" }),
    "In which month of 2018, after those of 2017, did Norvia deliver patrol boats?",
    'The question\'s own date rules out "May 2016".',
  ],
  [
    "a person where a state is asked for",
    "f_0000000005:by:choice",
    wrongly({ id: "ivo-katt", text: "Ivo Katt" }),
    "Which invented state sold most between 2010 and 2017?",
    '"Ivo Katt" is not what the question asks for, by its name and gloss.',
  ],
] as const)("%s is found", (_, id, change, stem, message) => {
  const modules = changed((item) => ({ ...change(item), stem }), id);
  expect(messages(plausibleOptions(course, modules))).toContain(message);
});
