import { expect, test } from "vitest";
import { acceptedLanguage, languagesAmong, localeOf } from "./accepted-language";

const available = ["en", "lo", "pt-BR"];

test("each file of messages is a language, and nothing else is", () => {
  const files = ["lo.json", "en.json", "pt-BR.json", "README.md", "en.json.bak", "../x.json"];
  expect(languagesAmong(files)).toEqual(available);
});

test.each([
  [null, "en"],
  ["", "en"],
  ["lo", "lo"],
  ["LO-LA,en;q=0.5", "lo"],
  ["de-AT, de;q=0.9, lo;q=0.4, en;q=0.3", "lo"],
  ["en;q=0.2, lo;q=0.8", "lo"],
  ["lo;q=0, pt-br", "pt-BR"],
  ["de", "en"],
  ["*", "en"],
  [";q=,,;;q=x", "en"],
  [`${"x".repeat(3000)},lo`, "en"],
])("a browser that asks for %j gets %s", (header, language) => {
  expect(acceptedLanguage(header, available)).toBe(language);
});

test("English dates are written as in Britain", () => {
  expect(available.map(localeOf)).toEqual(["en-GB", "lo", "pt-BR"]);
});
