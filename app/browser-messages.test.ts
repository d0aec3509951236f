import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { spokenInBrowser } from "./browser-messages";

const files = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path)),
);

test("the browser gets the parts of the messages that its code speaks, and no others", () => {
  const begun = files.filter((file) => readFileSync(file, "utf8").startsWith('"use client"'));
  expect(begun.length).toBeGreaterThan(20);
  const spoken = [...reachedFrom(begun)].flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/useTranslations\("(\w+)/g)].map(([, part]) => part),
  );
  expect([...new Set(spoken)].toSorted()).toEqual(spokenInBrowser.toSorted());
});

/** These files and all that they import of ours. */
function reachedFrom(begun: readonly string[]): Set<string> {
  const reached = new Set(begun);
  for (const file of reached) {
    const imports = readFileSync(file, "utf8").matchAll(/from "((?:\.{1,2}|@)\/[^"]+)"/g);
    for (const [, name = ""] of imports) {
      const path = name.startsWith("@/") ? name.slice(2) : join(dirname(file), name);
      const found = [".tsx", ".ts"].map((end) => path + end).find(existsSync);
      if (found) reached.add(found);
    }
  }
  return reached;
}
