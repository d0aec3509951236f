import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "@/lib/content/entry";
import { filesIn } from "@/scripts/content/read-course";
import { readCourseFiles } from "./read-files";
import { writeCourseFiles } from "./write-files";

const fixture = filesIn("tests/fixtures/course");

test.each(["content", "tests/fixtures/course"])(
  "the files of %s are in their one form",
  (folder) => {
    const files = filesIn(folder);
    const { entries } = readCourseFiles(files);
    const written = writeCourseFiles(entries ?? []);
    expect([...written.keys()].toSorted()).toEqual([...files.keys()].toSorted());
    for (const [path, text] of written) {
      expect(files.get(path) === text, `${path}: npm run content:compile writes it anew`).toBe(
        true,
      );
    }
  },
);

/** Words as people and machines write them: quotes, colons, hashes, line breaks, every script, numbers. */
const words = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 160 }),
  fc.string({
    unit: fc.constantFrom(..."ab :#-?'\"\n\t{}[],&*!|>%@`\\~0123456789.e"),
    minLength: 1,
  }),
  fc.lorem({ mode: "sentences", maxCount: 8 }),
  fc.constantFrom(
    "2019",
    "2019-12",
    "1e3",
    "0x1f",
    "null",
    "true",
    "~",
    "---",
    "<<",
    " ",
    "\n",
    "\u2028",
  ),
);

test("whatever a topic says, its file says the same", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ title: words, summary: words })), (topics) => {
      const entries = courseOf(
        "TOPIC",
        topics.map((topic, i) => ({ id: `topic-${i}`, ...topic })),
      );
      const files = writeCourseFiles(entries);
      const read = readCourseFiles(files);
      expect(read.problems).toEqual([]);
      expect(read.entries).toEqual(entries);
      expect(writeCourseFiles(read.entries ?? [])).toEqual(files);
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("lists and maps of any words come back, in the order of their keys", () => {
  const place = fc.record({ name: words, script: fc.constantFrom("lo", "my") });
  const entity = fc.record({ aliases: fc.array(words), local: fc.array(place), gloss: words });
  fc.assert(
    fc.property(entity, (said) => {
      const body = { ...said, type: "place", id: "pier", name: "Pier" };
      const read = readCourseFiles(writeCourseFiles(courseOf("ENTITY", [body])));
      expect(JSON.stringify(read.entries?.[1]?.body)).toBe(JSON.stringify(body));
    }),
    { numRuns: 300, seed: 7 },
  );
});

/** Of a course with nothing but a head and these. */
function courseOf(sort: "ENTITY" | "TOPIC", bodies: { id: string }[]): Entry[] {
  const head = { id: "sound", title: "The Sound", summary: "Ferries", licence: "CC0-1.0" };
  return [
    { sort: "HEAD", id: head.id, moduleId: null, body: head },
    ...bodies.map((body) => ({ sort, id: body.id, moduleId: null, body })),
  ];
}

test("an id that stands twice is told with the line of the second", () => {
  const topics = "- { id: a, title: A, summary: A }\n\n- { id: a, title: B, summary: B }\n";
  const { problems } = readCourseFiles(new Map([...fixture, ["topics.yaml", topics]]));
  expect(problems).toMatchObject([
    { at: { file: "topics.yaml", line: 3 }, message: "Another entry has the id a." },
  ]);
});

test("what is no list, and an entry that has no id, is told with its file", () => {
  const files = new Map([
    ...fixture,
    ["topics.yaml", "title: A"],
    ["entities.yaml", "- 4\n- x: 1"],
  ]);
  const told = readCourseFiles(files).problems.map(({ at }) => "file" in at && at.file);
  expect(new Set(told)).toEqual(new Set(["topics.yaml", "entities.yaml"]));
});

test("a folder that bears another id than its module, and signs that are no text, are told", () => {
  const elsewhere = [...fixture].map(([path, text]): [string, string] => [
    path.replace("norvia-and-kestria", ".."),
    text,
  ]);
  expect(readCourseFiles(new Map(elsewhere)).problems[0]?.message).toContain("must bear its id");
  const topics = '- { id: a, title: "A\\0", summary: A }';
  expect(readCourseFiles(new Map([...fixture, ["topics.yaml", topics]])).problems).toMatchObject([
    { at: { file: "topics.yaml", line: 1 }, message: "It holds signs that are no text." },
  ]);
});
