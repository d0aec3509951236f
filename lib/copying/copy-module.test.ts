import { expect, test } from "vitest";
import { compileModule } from "@/lib/content/compile/module";
import { courseOfEntries, type Entry } from "@/lib/content/entry";
import { courseProblems } from "@/lib/content/lint/gate";
import { readCourse } from "@/scripts/content/read-course";
import { found } from "@/tests/support/fixture-course";
import { copyModule } from "./copy-module";

const { entries: founding } = readCourse("content");
const source = founding ?? [];
const head: Entry = {
  ...{ sort: "HEAD", id: "mine", moduleId: null },
  body: { id: "mine", title: "Mine", summary: "Mine.", licence: "CC-BY-4.0" },
};

/** Copies a module under ids that are counted from 1. */
function copied(moduleId: string, target: readonly Entry[] = [head]) {
  let count = 0;
  const letters = () => `${++count}`.padStart(10, "0");
  return copyModule(source, moduleId, { target, mint: { moduleId: "my-copy", letters } });
}

const modules = source.filter(({ sort }) => sort === "MODULE").map(({ id }) => id);

test.each(modules)("a copy of %s is a course of its own that the gate lets through", (moduleId) => {
  const { added, kept } = copied(moduleId);
  expect(kept).toEqual([]);
  const { course, problems } = courseOfEntries([head, ...added]);
  expect(problems).toEqual([]);
  if (!course) return;
  const hard = courseProblems(course).filter((problem) => problem.hard);
  expect(found(hard)).toEqual([]);
  const before = new Set(
    source.filter(({ sort }) => sort === "FACT" || sort === "GROUP").map(({ id }) => id),
  );
  const ids = added.flatMap(({ sort, id }) => (sort === "FACT" || sort === "GROUP" ? [id] : []));
  expect(ids.filter((id) => before.has(id))).toEqual([]);
  const froms = added.filter(({ sort }) => sort === "FACT").map(({ body }) => body.copiedFrom);
  expect(froms.every((id) => before.has(`${id}`))).toBe(true);
  expect(compileModule(course, "my-copy").facts).toHaveLength(froms.length);
});

test("what the course has already is not added again; where it says otherwise, that is told", () => {
  const [moduleId = ""] = modules;
  const along = copied(moduleId).added.filter(({ sort }) => sort === "ENTITY");
  const [first, second] = along;
  if (!first || !second) throw new Error("The module names no entities.");
  const mine = { ...second, body: { ...second.body, gloss: "As I see it." } };
  const { added, kept } = copied(moduleId, [head, first, mine]);
  expect(kept).toEqual([{ sort: "ENTITY", id: second.id }]);
  expect(added.some(({ id }) => id === first.id || id === second.id)).toBe(false);
});
