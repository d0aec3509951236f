import { expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import type { Group, GroupOf } from "@/lib/content/group";
import { fixtureCourse, found } from "@/tests/support/fixture-course";
import { groupWording } from "./group-wording";

const course = fixtureCourse();
const order = course.groups.find(({ family }) => family === "order") as GroupOf<"order">;
const cars = "f_0000000004";

const withGroup = (group: Group): Course => ({
  ...course,
  groups: course.groups.map((one) => (one.id === group.id ? group : one)),
});

test("the words of the fixture's groups stand by themselves", () => {
  expect(groupWording(course)).toEqual([]);
});

test.each<[string, Group, string]>([
  ["no question", { ...order, stem: "In 2019." }, "stem: It is no question."],
  ["no date", { ...order, stem: "In which order?" }, "stem: It does not say as of when."],
  [
    "a hanging word",
    { ...order, why: "They came later." },
    'why: "They" hangs on something outside the sentence.',
  ],
  [
    "an option with its own time",
    {
      ...order,
      members: order.members.map((member) => ({ ...member, text: `${member.fact} in 2019` })),
    },
    `members: "${cars} in 2019" tells its own time.`,
  ],
  [
    "options alike",
    { ...order, members: order.members.map((member) => ({ ...member, text: "A sale" })) },
    "members: Two options read alike.",
  ],
  [
    "a fact twice",
    { ...order, members: [...order.members, ...order.members.slice(0, 1)] },
    "members: A fact stands twice.",
  ],
])("a group with %s is found", (_what, group, message) => {
  expect(found(groupWording(withGroup(group)))).toContain(`${group.id} ${message}`);
});

test("facts that no module lists together are no group, and nothing stands twice", () => {
  const modules = course.modules.map((module) => ({
    ...module,
    facts: module.facts.filter((id) => id !== cars),
  }));
  expect(found(groupWording({ ...course, modules }))).toContain(
    `${order.id} members: No module lists all its facts.`,
  );
  expect(found(groupWording({ ...course, groups: [order, order] }))).toEqual([
    `${order.id} id: Its id stands twice.`,
    `${order.id} stem: Its stem stands twice.`,
  ]);
});
