import { expect, test } from "vitest";
import { moduleSchema } from "@/lib/content/course";
import { draftOf, type ModuleDraft } from "./draft";
import { type Gap, gapsOf, withStandIns } from "./gaps";

const fact = { id: "f_0000000001", topics: ["exercises"], documents: ["post-2019"] };
const whole: ModuleDraft = {
  ...{ id: "sound", title: "The Sound", summary: "Who sails.", objectives: ["Tell who sails."] },
  ...{ topics: fact.topics, documents: fact.documents, facts: [fact.id] },
  brief: [{ heading: "Ferries", text: "They sail.", facts: [fact.id] }],
};

test("a module without gaps is one that can be published", () => {
  expect(gapsOf(whole)).toEqual([]);
  expect(moduleSchema.safeParse(whole).success).toBe(true);
});

test.each<[Gap, Partial<ModuleDraft>]>([
  ["title", { title: "" }],
  ["facts", { facts: [] }],
  ["brief", { brief: [] }],
  ["summary", { summary: "" }],
  ["objectives", { objectives: [] }],
  ["topics", { topics: [] }],
  ["documents", { documents: [] }],
  ["section", { brief: [...whole.brief, { heading: "Piers", text: "They stand.", facts: [] }] }],
  ["section", { brief: [{ heading: "Ferries", text: " ", facts: [fact.id] }] }],
  ["section", { brief: [{ heading: "", text: "They sail.", facts: [fact.id] }] }],
])("without its %s it cannot", (gap, missing) => {
  const draft = { ...whole, ...missing };
  expect(gapsOf(draft)).toEqual([gap]);
  expect(moduleSchema.safeParse(draft).success).toBe(false);
});

test("one that was only begun is whole with stand-ins, and one that is whole stays as it is", () => {
  const begun = { ...draftOf("sound", {}), facts: whole.facts };
  expect(moduleSchema.safeParse(withStandIns(begun, [fact])).success).toBe(true);
  expect(withStandIns(begun, [fact])).toMatchObject({ topics: ["exercises"], facts: [fact.id] });
  expect(withStandIns(whole, [fact])).toEqual(whole);
});
