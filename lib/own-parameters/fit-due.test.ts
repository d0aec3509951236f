import { expect, test } from "vitest";
import { nextFitAt } from "./fit-due";

test.each([
  [null, 400],
  [400, 800],
  [812, 1624],
  [150, 400],
])("after a fit at %s answers the next falls due at %s", (atLast, next) => {
  expect(nextFitAt(atLast)).toBe(next);
});
