import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { unpackCourse } from "./unpack-course";

const pack = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

test("the texts of a course are unpacked, without the folder around them and what is generated", () => {
  const packed = pack({
    "sound/course.yaml": "id: sound",
    "sound/modules/a/facts.yaml": "- id: ຫລວງ",
    "sound/modules/a/verified.json": "{}",
    "sound/modules/a/compiled.json": "{}",
    "sound/picture.png": "…",
  });
  expect(unpackCourse(packed)).toEqual(
    new Map([
      ["course.yaml", "id: sound"],
      ["modules/a/facts.yaml", "- id: ຫລວງ"],
      ["modules/a/verified.json", "{}"],
    ]),
  );
});

test.each([
  ["no archive", strToU8("Dear editor,"), "no-archive"],
  ["nothing", new Uint8Array(), "no-archive"],
  [
    "an archive cut off",
    pack({ "course.yaml": "id: sound".repeat(999) }).slice(0, 60),
    "no-archive",
  ],
  ["an archive of something else", pack({ "topics.yaml": "[]" }), "no-course"],
  [
    "words in no known letters",
    zipSync({ "course.yaml": new Uint8Array([0xff, 0xfe]) }),
    "no-archive",
  ],
  ["a file that swells", pack({ "course.yaml": "a".repeat(30_000_000) }), "too-large"],
  [
    "more files than a course has",
    pack(Object.fromEntries(Array.from({ length: 2_500 }, (_, i) => [`${i}.txt`, ""]))),
    "too-large",
  ],
])("%s is refused", (_, archive, refusal) => {
  expect(unpackCourse(archive)).toBe(refusal);
});
