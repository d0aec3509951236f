import { expect, test } from "vitest";
import { compileModule } from "@/lib/content/compile/module";
import type { Module } from "@/lib/content/course";
import { courseOfEntries, type Entry } from "@/lib/content/entry";
import { compiledProblems, courseProblems } from "@/lib/content/lint/gate";
import { fixtureEntries } from "@/tests/support/course-entries";
import { fixtureCourse, found } from "@/tests/support/fixture-course";
import { editionEntries } from "./edition";

const entries = fixtureEntries();
const [module] = fixtureCourse().modules;
if (!module) throw new Error("The fixture has no module.");
const id = module.id;
const chosen = new Set([id]);
const ids = (of: readonly Entry[], sort: Entry["sort"]) =>
  of.flatMap((entry) => (entry.sort === sort ? entry.id : []));

/** The entries with a module that is not written to its end, and with what only it speaks of. */
const unready: Entry[] = [
  ...entries,
  {
    sort: "MODULE",
    id: "begun",
    moduleId: "begun",
    body: { id: "begun", title: "", facts: ["f_0000000zzz"] },
  },
  { sort: "FACT", id: "f_0000000zzz", moduleId: "begun", body: { id: "f_0000000zzz" } },
  { sort: "DOCUMENT", id: "unread", moduleId: null, body: { id: "unread" } },
  { sort: "TOPIC", id: "untold", moduleId: null, body: { id: "untold" } },
  { sort: "READING", id: "f_0000000zzz", moduleId: "begun", body: { fact: "f_0000000zzz" } },
];

test("a course whose modules are all chosen is published whole", () => {
  const { course } = courseOfEntries(editionEntries(entries, [], chosen));
  expect(course && found(courseProblems(course))).toEqual([]);
  expect(course && found(compiledProblems(course, [compileModule(course, id)]))).toEqual([]);
});

test("a module that is not ready bars no other, and nothing of it is published", () => {
  expect(editionEntries(unready, [], chosen)).toEqual(editionEntries(entries, [], chosen));
});

test("a module that is published and not chosen stays as it was published", () => {
  const changed = entries.map((entry) =>
    entry.sort === "MODULE" ? { ...entry, body: { ...entry.body, title: "", brief: [] } } : entry,
  );
  const edition = editionEntries(changed, [module], new Set());
  expect(edition.find(({ sort }) => sort === "MODULE")?.body).toEqual(module);
});

test("what is gone of a module that is not chosen is gone from what was published of it", () => {
  const [gone = "", ...left] = module.facts;
  const without = entries.filter((entry) => entry.id !== gone);
  const edition = editionEntries(without, [module], new Set());
  const body = edition.find(({ sort }) => sort === "MODULE")?.body as Module;
  expect(body.facts).toEqual(left);
  expect(body.brief.flatMap(({ facts }) => facts)).not.toContain(gone);
  expect(ids(edition, "READING")).not.toContain(gone);
  const none = entries.filter(({ sort }) => sort !== "FACT");
  expect(ids(editionEntries(none, [module], new Set()), "MODULE")).toEqual([]);
});

test("what several facts say together is left out where one of them is", () => {
  const groups = ids(entries, "GROUP");
  expect(groups.length).toBeGreaterThan(0);
  const members = new Set(
    entries.flatMap((entry) => (entry.sort === "GROUP" ? [JSON.stringify(entry.body)] : [])),
  );
  const [gone = ""] = module.facts.filter((one) => [...members].some((text) => text.includes(one)));
  const left = ids(
    editionEntries(
      entries.filter((entry) => entry.id !== gone),
      [module],
      new Set(),
    ),
    "GROUP",
  );
  const kept = groups.filter((group) => {
    const body = entries.find((entry) => entry.id === group)?.body;
    return !JSON.stringify(body).includes(gone);
  });
  expect(left).toEqual(kept);
});
