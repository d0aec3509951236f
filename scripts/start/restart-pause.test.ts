import { expect, test } from "vitest";
import { restartPause } from "./restart-pause.mjs";

test("a service that ended after a long life is back almost at once", () => {
  expect(restartPause(10_000, 30_000)).toBe(200);
});

test("one that keeps dying is started ever more slowly, down to every ten seconds", () => {
  const pauses = [0];
  for (let death = 0; death < 8; death += 1) pauses.push(restartPause(pauses.at(-1) ?? 0, 50));
  expect(pauses.slice(1)).toEqual([200, 400, 800, 1600, 3200, 6400, 10_000, 10_000]);
});
