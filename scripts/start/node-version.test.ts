import { expect, test } from "vitest";
import { judgeNode } from "./node-version.mjs";

test.each(["12.22.0", "18.20.8", "20.18.3"])("Node %s is too old", (version) => {
  expect(judgeNode(version).refusal).toContain(`this is Node ${version}`);
});

test("Node 20.19 is let in with a word on its age", () => {
  expect(judgeNode("20.19.0")).toEqual({
    refusal: null,
    notice: expect.stringContaining("ended in April 2026"),
  });
});

test.each(["22.12.0", "24.0.0", "100.1.0"])("Node %s starts without a word", (version) => {
  expect(judgeNode(version)).toEqual({ refusal: null, notice: null });
});
