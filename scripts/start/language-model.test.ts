import { expect, test } from "vitest";
import { refuseHalfModel } from "./language-model.mjs";

const model = { MODEL_URL: "https://models.example.org/v1", MODEL_NAME: "storyteller" };

test("no model, and one that is told in full, are taken", () => {
  expect(() => refuseHalfModel({})).not.toThrow();
  expect(() => refuseHalfModel({ MODEL_URL: "", MODEL_NAME: "", MODEL_KEY: "" })).not.toThrow();
  expect(() => refuseHalfModel(model)).not.toThrow();
  const here = { ...model, MODEL_URL: "http://localhost:11434/v1", MODEL_KEY: "a key" };
  expect(() => refuseHalfModel(here)).not.toThrow();
});

test.each([
  ["that is no address", { ...model, MODEL_URL: "models.example.org" }, "should look like"],
  [
    "to which texts travel unencrypted",
    { ...model, MODEL_URL: "http://models.example.org" },
    "should look like",
  ],
  ["without a name", { ...model, MODEL_NAME: "" }, "without MODEL_NAME"],
  ["that is nowhere", { MODEL_NAME: "storyteller" }, "without MODEL_URL"],
])("a model %s is refused at the start", (_, env, words) => {
  expect(() => refuseHalfModel(env)).toThrow(words);
});
