import { expect, test } from "vitest";
import { codeOf, projectSources, type Sources } from "@/tests/boundaries/source-files";

/** Clock, chance, environment, network: what a rule is given and never takes. */
const impure =
  /\bDate\.now\b|\bnew Date\b(?!\()|\bnew Date\(\s*\)|(?<!new )\bDate\(|\bTemporal\.Now\b|\bMath\.random\b|\bperformance\.|\bcrypto\.|\bprocess\b[.[]|\bimport\.meta\b|\bglobalThis\b|\b(?:navigator|localStorage|sessionStorage)\.|\b(?:fetch|setTimeout|setInterval)\(/g;

function isRule(path: string): boolean {
  return /^lib\/(?!auth\/|db\/|server\/)[^/]+\/(?!store\.ts$)/.test(path);
}

function impureRules(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) =>
    isRule(path) ? [...codeOf(text).matchAll(impure)].map(([found]) => `${path}: ${found}`) : [],
  );
}

test("no rule reads a clock, chance, the environment or the network", () => {
  expect(impureRules(projectSources())).toEqual([]);
});

test.each([
  "const now = Date.now();",
  "const now = new Date();",
  "const now = new Date;",
  "const text = Date();",
  "const chance = Math.random();",
  "const id = crypto.randomUUID();",
  "const zone = process.env.TZ;",
  'const zone = process["env"];',
  'const answer = fetch("/api");',
  `const text = \`at \${Date.now()}\`;`,
])("a rule with %s is found", (line) => {
  expect(impureRules(new Map([["lib/review/rule.ts", line]]))).toHaveLength(1);
});

test.each([
  ["lib/review/rule.ts", "const day = new Date(now);"],
  ["lib/review/rule.ts", "const day = Date.UTC(2026, 0, 1);"],
  ["lib/review/rule.ts", "// Not Date.now(): the caller knows the time.\n/* Math.random() */"],
  ["lib/review/rule.ts", 'const words = "Math.random() is unwanted";'],
  ["lib/review/rule.ts", "const process = steps.length;"],
  ["lib/content/rule.ts", "const title = document.title;"],
  ["lib/review/store.ts", "const now = new Date();"],
  ["lib/server/log.ts", "const now = new Date();"],
  ["lib/env.ts", "const port = process.env.PORT;"],
  ["app/review/page.tsx", "const now = new Date();"],
])("%s with %s is no finding", (path, text) => {
  expect(impureRules(new Map([[path, text]]))).toEqual([]);
});
