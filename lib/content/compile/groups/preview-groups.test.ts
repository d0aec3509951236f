import { expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import type { Group } from "@/lib/content/group";
import { membersOf } from "@/lib/content/group";
import { courseProblems } from "@/lib/content/lint/gate";
import { compiledFixture, fixtureCourse } from "@/tests/support/fixture-course";
import { groupsOfFact } from "./preview-groups";

const course = fixtureCourse();
const group = course.groups.find(({ family }) => family === "order");
if (!group) throw new Error("The fixture has no order.");
const [member = ""] = membersOf(group);

/** The course with this question as somebody has it. */
function withOverride(override: Group["override"]): Course {
  const groups = course.groups.map((one) => (one.id === group?.id ? { ...one, override } : one));
  return { ...course, groups };
}

const asked = (of: Course) => compiledFixture(of).groupItems;
const shown = (of: Course) => groupsOfFact(of, member).find(({ groupId }) => groupId === group.id);

test("a question over several facts that is dropped is asked no more, and shown as dropped", () => {
  const dropped = withOverride({ dropped: true });
  expect(asked(course).map(({ id }) => id)).toContain(`order:${group.id}`);
  expect(asked(dropped)).toEqual(asked(course).filter(({ id }) => id !== `order:${group.id}`));
  expect(shown(dropped)).toMatchObject({ isDropped: true, isChanged: false, problems: [] });
  expect(shown(dropped)?.item).toEqual(shown(course)?.item);
});

test("in other words it is asked in these, as often as it is compiled, and back in its own", () => {
  const stem = "Put these in their order from 2017 to 2020: which came first?";
  const reworded = withOverride({ stem });
  const item = asked(reworded).find(({ id }) => id === `order:${group.id}`);
  expect(item).toEqual({ ...shown(course)?.item, stem });
  expect(shown(reworded)).toMatchObject({ isChanged: true, item: { stem } });
  expect(shown(withOverride({}))).toEqual(shown(course));
});

test("the gate reads the words that are asked, and nothing of what is dropped", () => {
  const stem = "Put these in order.";
  const rules = (of: Course) => courseProblems(of).map(({ rule }) => rule);
  expect(rules(course)).not.toContain("group");
  expect(rules(withOverride({ stem }))).toContain("group");
  expect(shown(withOverride({ stem }))?.problems.map(({ message }) => message)).toEqual([
    "It is no question.",
    "It does not say as of when.",
  ]);
  expect(rules(withOverride({ stem, dropped: true }))).not.toContain("group");
});
