import { expect, test } from "vitest";
import { defaultMemorySettings } from "./memory";
import { memorySettingsFrom, presentAlgorithm } from "./memory-settings";
import { DEFAULT_WEIGHTS } from "./scheduling";

const weights = DEFAULT_WEIGHTS.map((weight) => weight * 1.01);

test("parameters put in force hold, and none where nothing was", () => {
  expect(memorySettingsFrom(null)).toBe(defaultMemorySettings);
  expect(memorySettingsFrom({ ...presentAlgorithm, weights })).toEqual({
    ...defaultMemorySettings,
    weights,
  });
});

test.each([{ version: "7" }, { algorithm: "SM" }])("parameters of %j do not hold", (other) => {
  const last = { ...presentAlgorithm, weights, ...other };
  expect(memorySettingsFrom(last)).toBe(defaultMemorySettings);
});
