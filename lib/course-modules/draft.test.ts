import { expect, test } from "vitest";
import { draftedSections } from "./brief";
import {
  aboutModule,
  aboutSection,
  draftOf,
  type ModuleDraft,
  partPrint,
  withFacts,
  withMoved,
  withoutFact,
  withTheirs,
} from "./draft";

const draft: ModuleDraft = {
  ...{ id: "ferries", title: "Ferries", summary: "Who sails.", objectives: ["Tell who sails."] },
  ...{ topics: ["ships"], documents: ["post"] },
  brief: [{ heading: "Ships", text: "They sail.", facts: ["a", "b"] }],
  facts: ["a", "b", "c"],
};

test("an entry that is not written to its end is a draft with empty places", () => {
  const empty = { title: "", summary: "", objectives: [], topics: [], documents: [] };
  expect(draftOf("new", {})).toEqual({ id: "new", ...empty, brief: [], facts: [] });
  expect(draftOf("new", { title: 4, facts: ["a", null], brief: [{ facts: "b" }] })).toEqual({
    ...{ id: "new", ...empty, facts: ["a"] },
    brief: [{ heading: "", text: "", facts: [] }],
  });
  expect(draftOf("ferries", draft)).toEqual(draft);
});

test("a fact comes with its topics and documents, and once", () => {
  const fact = { id: "d", topics: ["ships", "piers"], documents: ["lantern"] };
  const more = withFacts(withFacts(draft, [fact]), [
    fact,
    { id: "a", topics: ["x"], documents: [] },
  ]);
  expect(more).toEqual({
    ...draft,
    ...{ topics: ["ships", "piers"], documents: ["post", "lantern"], facts: ["a", "b", "c", "d"] },
  });
});

test("a module has the topics and documents of its facts, whatever else it is said to be of", () => {
  const facts = [
    { id: "b", topics: ["piers"], documents: ["post", "lantern"] },
    { id: "z", topics: ["weather"], documents: ["almanac"] },
  ];
  expect(withTheirs({ ...draft, topics: [] }, facts)).toEqual({
    ...draft,
    ...{ topics: ["piers"], documents: ["post", "lantern"] },
  });
});

test("a fact that is taken out is named nowhere in the module", () => {
  const left = withoutFact(draft, "a");
  expect([left.facts, left.brief[0]?.facts]).toEqual([["b", "c"], ["b"]]);
});

test.each([
  ["a", "later", ["b", "a", "c"]],
  ["c", "earlier", ["a", "c", "b"]],
  ["a", "earlier", ["a", "b", "c"]],
  ["c", "later", ["a", "b", "c"]],
  ["nobody", "later", ["a", "b", "c"]],
] as const)("%s moved %s", (id, to, facts) => {
  expect(withMoved(draft, id, to).facts).toEqual(facts);
});

test("the print of what the form changes is the same whatever the facts' order", () => {
  const print = (one: ModuleDraft) => partPrint(aboutModule(one));
  expect(print(withMoved(draft, "a", "later"))).toBe(print(draft));
  expect(print({ ...draft, summary: "Who sails where." })).not.toBe(print(draft));
});

test("what comes and goes with a fact is no change of what somebody wrote", () => {
  const fact = { id: "d", topics: ["piers"], documents: ["lantern"] };
  expect(aboutModule(withFacts(draft, [fact]))).toEqual(aboutModule(draft));
  const [before, after] = [draft, withoutFact(draft, "a")].map(({ brief: [first] }) => first);
  expect(aboutSection(after)).toEqual(aboutSection(before));
});

test("a brief is drafted from what no section tells yet, by topic and in order", () => {
  const told = ["a", "b", "c", "d", "e"].map((id, i) => ({
    ...{ id, statement: `${id} is so.`, topics: [i % 2 === 0 ? "ships" : "piers", "all"] },
  }));
  const titles = new Map([["ships", "Ships of the Sound"]]);
  expect(draftedSections({ ...draft, facts: ["c", "d", "e", "a"] }, told, titles)).toEqual([
    { heading: "Ships of the Sound", text: "c is so. e is so.", facts: ["c", "e"] },
    { heading: "", text: "d is so.", facts: ["d"] },
  ]);
});

test("many facts of one topic make several sections", () => {
  const told = Array.from({ length: 13 }, (_, i) => ({
    ...{ id: `${i}`, statement: "So.", topics: ["ships"] },
  }));
  const sections = draftedSections({ facts: told.map(({ id }) => id), brief: [] }, told, new Map());
  expect(sections.map(({ facts }) => facts.length)).toEqual([6, 6, 1]);
});
