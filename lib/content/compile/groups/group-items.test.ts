import { expect, test } from "vitest";
import { indexCourse } from "@/lib/content/course-index";
import { membersOf } from "@/lib/content/group";
import { compiledFixture, fixtureCourse } from "@/tests/support/fixture-course";
import { groupItemsOf } from "./group-items";

const course = fixtureCourse();
const { groupItems } = compiledFixture(course);

function itemOf(family: string) {
  const item = groupItems.find((one) => one.family === family);
  if (!item) throw new Error(`The fixture has no group of the family ${family}.`);
  return item;
}

const rightOf = (family: string) =>
  itemOf(family)
    .options.filter(({ right }) => right)
    .map(({ text }) => text)
    .toSorted();

test("what happened is in order by its dates, whatever their precision", () => {
  expect(itemOf("order").answer).toMatchObject({
    type: "order",
    ids: ["f_0000000004", "f_0000000009", "f_0000000002", "f_0000000003", "f_0000000001"],
  });
  expect(itemOf("order").explanation.statement).toContain("(9 September 2018)");
});

test("of several those are right that fall into the span", () => {
  expect(rightOf("several")).toEqual([
    "The delivery of patrol boats to Kestria",
    "The exercise of Palune and Kestria at Port Sarn",
    "The purchase of armoured cars by Palune",
  ]);
});

test("a prompt and its option have ids of their own, so that neither tells the other", () => {
  const { answer, prompts, options } = itemOf("matching");
  expect(answer).toMatchObject({
    pairs: [
      { promptId: "t-3", optionId: "2017-05" },
      { promptId: "k-12", optionId: "2018-10" },
      { promptId: "r-7", optionId: "2019-01" },
    ],
  });
  const shared = prompts.filter(({ id }) => options.some((option) => option.id === id));
  expect(shared).toEqual([]);
});

test("places and bars are drawn for the options and for nothing else", () => {
  const [map, chart] = [itemOf("map"), itemOf("chart")];
  expect(map.figure).toEqual({ type: "map", places: ["kestria", "norvia", "palune"] });
  expect(rightOf("map")).toEqual(["Palune"]);
  expect(chart.figure).toMatchObject({
    unit: "billion crowns",
    bars: [{ id: "norvia", amount: 3.2 }, { id: "palune" }, { id: "kestria" }],
  });
  expect(rightOf("chart")).toEqual(["Norvia"]);
  const shares = chart.options.map(({ id, reason }) => [id, reason.match(/about .*$/)?.[0]]);
  expect(shares.toSorted()).toEqual([
    ["kestria", "about 14 per cent of 5.1 billion crowns."],
    ["norvia", "about 123 per cent of 2.6 billion crowns."],
    ["palune", "about 49 per cent of 3.9 billion crowns."],
  ]);
});

test("who rejects a saying is who says the opposite", () => {
  expect(rightOf("rejects")).toEqual(["Ivo Katt"]);
});

test("then and now are told by the dates as of which each was so", () => {
  const { answer, prompts } = itemOf("then-now");
  expect(prompts.map(({ text }) => text)).toEqual(["Then, June 2018", "Later, March 2019"]);
  expect(answer).toMatchObject({
    pairs: [
      { promptId: "then", optionId: "Mira Solen" },
      { promptId: "now", optionId: "Ivo Katt" },
    ],
  });
  expect(rightOf("then-now")).not.toContain("Ada Brenn");
});

test.each([
  ["several", "What fits: "],
  ["matching", ""],
])("sentences as options of %s are told as one, with one full stop", (family, opening) => {
  const groups = course.groups.map((group) => ({
    ...group,
    ...("members" in group && {
      members: group.members.map((member, i) =>
        typeof member === "string"
          ? member
          : { ...member, text: `Norvia sold ${i}.`, option: `Norvia sold ${i}.` },
      ),
    }),
  })) as typeof course.groups;
  const facts = course.facts.map(({ id }) => id);
  const items = groupItemsOf(indexCourse({ ...course, groups }), facts);
  const { statement = "" } = items.find((item) => item.family === family)?.explanation ?? {};
  expect(statement).toMatch(new RegExp(`^${opening}.*Norvia sold \\d; .*Norvia sold \\d\\.$`));
  expect(statement).not.toMatch(/\.[.;]/);
});

test("every option has a reason that a fact gives, and every item says why it matters", () => {
  for (const { options, explanation } of groupItems) {
    expect(explanation.why).not.toBe("");
    for (const { reason, factId } of options) {
      expect(reason).not.toBe("");
      expect(course.facts.some(({ id }) => id === factId)).toBe(true);
    }
  }
});

test("a group is asked only where all its facts are", () => {
  const [group] = course.groups;
  if (!group) throw new Error("The fixture has no groups.");
  const members = membersOf(group);
  const index = indexCourse(course);
  const ids = (facts: readonly string[]) => groupItemsOf(index, facts).map(({ id }) => id);
  expect(ids(members)).toContain(`${group.family}:${group.id}`);
  expect(ids(members.slice(1))).toEqual([]);
});
