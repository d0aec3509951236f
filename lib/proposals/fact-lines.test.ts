import { expect, test } from "vitest";
import type { Entry } from "@/lib/content/entry";
import { factLines, foundLines } from "./fact-lines";
import { factsQuerySchema } from "./facts-query";

const fact = (id: string, body: Entry["body"]): Entry => ({
  ...{ sort: "FACT", id, moduleId: null },
  body: { topics: ["trade"], kind: "reported", passages: [], ...body },
});

const entries: Entry[] = [
  { sort: "MODULE", id: "sound", moduleId: "sound", body: { facts: ["f_1", "f_2"] } },
  fact("f_1", { statement: "Norvia sold boats." }),
  fact("f_2", { statement: "Võru says so.", kind: "attributed", topics: ["claims"] }),
  fact("f_3", { statement: "No boats.", passages: [{ document: "post", paragraph: 2 }] }),
];

const lines = factLines(entries, new Set(["f_1"]));

test("a fact is with learners, in a module, or in none", () => {
  expect(lines.map(({ id, state }) => [id, state])).toEqual([
    ["f_1", "published"],
    ["f_2", "filed"],
    ["f_3", "loose"],
  ]);
});

test.each([
  [{ q: "boat" }, ["f_1", "f_3"]],
  [{ q: "voru" }, ["f_2"]],
  [{ document: "post" }, ["f_3"]],
  [{ topic: "claims" }, ["f_2"]],
  [{ kind: "attributed" }, ["f_2"]],
  [{ module: "sound" }, ["f_1", "f_2"]],
  [{ state: "loose", q: "no" }, ["f_3"]],
  [{ state: "nowhere", kind: ["x"] }, ["f_1", "f_2", "f_3"]],
])("%j finds %j", (asked, found) => {
  expect(foundLines(lines, factsQuerySchema.parse(asked)).map(({ id }) => id)).toEqual(found);
});
