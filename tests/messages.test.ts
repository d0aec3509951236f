import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import messages from "@/messages/en.json";

const code = ["app", "components", "lib"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  )
  .filter((path) => /\.tsx?$/.test(path) && !path.includes("generated"))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

const named = new Set([...code.matchAll(/"([\w.-]+)"/g)].map(([, name]) => name));
const built = [...code.matchAll(/t\(`([^`]*)`/g)].map(([, template = ""]) => {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join(".+")}$`);
});

test("every sentence of the messages is said somewhere", () => {
  const unsaid = pathsOf(messages).filter((path) => {
    const names = [path, path.slice(path.indexOf(".") + 1)];
    return !names.some((name) => named.has(name) || built.some((pattern) => pattern.test(name)));
  });
  expect(unsaid).toEqual([]);
});

test("no schema speaks: it names what is wrong, and the messages say it", () => {
  const schemas = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter(
    (path) => /(^|\/)(schema|plain-text)\.ts$/.test(path) && !path.startsWith("content"),
  );
  expect(schemas.length).toBeGreaterThan(5);
  const spoken = schemas.flatMap((path) =>
    [...readFileSync(join("lib", path), "utf8").matchAll(/["`][A-Z][a-z]+ [^"`]*[.!?]["`]/g)].map(
      ([sentence]) => `${path}: ${sentence}`,
    ),
  );
  expect(spoken).toEqual([]);
});

function pathsOf(tree: object): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? pathsOf(value).map((path) => `${key}.${path}`)
      : [key],
  );
}
