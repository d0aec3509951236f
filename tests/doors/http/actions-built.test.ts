import { expect, test } from "vitest";
import { builtActions } from "@/tests/doors/action-request";
import { actionDoors } from "@/tests/doors/registry";

test("the build serves no action that the registry does not hold", () => {
  const ids = builtActions();
  const known = actionDoors.map(({ file, name }) => `${file}#${name}`);
  expect([...ids.keys()].filter((key) => !known.includes(key))).toEqual([]);
  expect(known.filter((key) => !ids.has(key))).toEqual([]);
});
