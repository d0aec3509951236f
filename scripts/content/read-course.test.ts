import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCourse } from "./read-course";

/** A copy of the fixture with one file changed. */
function courseWith(path: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "course-"));
  cpSync("tests/fixtures/course", folder, { recursive: true });
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), "utf8")));
  return folder;
}

function problemsOf(folder: string) {
  return readCourse(folder).problems.map(({ at, message }) => ({
    place: "file" in at ? `${at.file.slice(folder.length + 1)}:${at.line}` : "",
    message,
  }));
}

const facts = "modules/norvia-and-kestria/facts.yaml";

test("a whole course is read", () => {
  const { course } = readCourse("tests/fixtures/course");
  expect(course?.facts).toHaveLength(17);
});

test("all faults of all files are told with their lines", () => {
  const folder = courseWith(facts, (text) =>
    text.replace("kind: reported", "kind: rumoured").replace("date: 2018-10", "date: 2018-13"),
  );
  writeFileSync(join(folder, "topics.yaml"), "- id: Arms!\n  title: Arms\n  summary: Sales.\n");
  expect(problemsOf(folder)).toMatchObject([
    { place: "topics.yaml:1", message: expect.stringContaining("kebab-case") },
    { place: `${facts}:10`, message: expect.stringContaining("0.kind") },
    { place: `${facts}:35`, message: "1.date: There is no such date." },
  ]);
});

test("a file that is no YAML is told with its line", () => {
  const folder = courseWith("topics.yaml", (text) => `${text}\n- id: [`);
  expect(problemsOf(folder)[0]?.place).toMatch(/^topics\.yaml:\d+$/);
});

test("an empty folder is a course of missing files", () => {
  const folder = mkdtempSync(join(tmpdir(), "course-"));
  expect(problemsOf(folder).map(({ place }) => place)).toEqual([
    "course.yaml:1",
    "documents.yaml:1",
    "entities.yaml:1",
    "topics.yaml:1",
  ]);
});
