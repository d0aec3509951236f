import { expect, test } from "vitest";
import type { Entity } from "./course";
import { namesFinder } from "./named-in";

const entity = (id: string, name: string, aliases: string[] = [], local: Entity["local"] = []) =>
  ({ id, type: "state", name, aliases, local, gloss: "", notTheSame: [] }) satisfies Entity;

const find = namesFinder([
  entity("norvia", "Norvia", ["the Republic", "NR"]),
  entity("kestria", "Kestria", ["the Republic"]),
  entity("bureau", "Norvian Bureau", ["NSB", "N.S.B."]),
  entity("norvia-port", "Norvia Port"),
  entity("laos", "Laos", [], [{ name: "ລາວ", script: "lo" }]),
  entity("t-3", "T-3"),
]);

test.each<[text: string, ids: string[]]>([
  ["Norvia and Kestria met in Norvia.", ["norvia", "kestria"]],
  ["Norvia's boats", ["norvia"]],
  ["a Norvian ship", []],
  ["They met at Norvia Port.", ["norvia-port"]],
  ["N.S.B. says so, NSB too", ["bureau"]],
  ["NSBX", []],
  ["the Republic", []],
  ["norvia", []],
  ["ໃນ ລາວ", ["laos"]],
  ["a T-3, not a T-34", ["t-3"]],
])("in “%s” %j are named", (text, ids) => {
  expect(find(text)).toEqual(ids);
});

test("where there are no entities nothing is named", () => {
  expect(namesFinder([])("Norvia")).toEqual([]);
});
