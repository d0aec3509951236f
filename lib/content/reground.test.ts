import { expect, test } from "vitest";
import { factOf, fixtureCourse, found } from "@/tests/support/fixture-course";
import { banner, paragraphsOf } from "@/tests/support/revised-texts";
import { textedCourse } from "@/tests/support/texted-course";
import { passagePrints } from "./lint/passage-prints";
import { reground } from "./reground";

const { course, texts } = textedCourse(fixtureCourse());
const text = [...(texts.get("post-2019") ?? [])];
const furniture = { paragraph: 2, reason: "furniture" as const, note: "Who took the picture." };
const withAccount = {
  ...course,
  facts: course.facts.filter(({ passages }) => passages.every(({ paragraph }) => paragraph !== 2)),
  documents: course.documents.map((document) =>
    document.id === "post-2019" ? { ...document, withoutFacts: [furniture] } : document,
  ),
};

const reread = (after: readonly string[], before = withAccount) =>
  reground(before, "post-2019", { before: paragraphsOf(text), after: paragraphsOf(after) });

const accountsOf = (regrounded: ReturnType<typeof reread>) =>
  regrounded.course.documents.find(({ id }) => id === "post-2019")?.withoutFacts;

test("a banner moves what stands after it, and nothing else changes", () => {
  const regrounded = reread([banner, ...text]);
  expect(regrounded).toMatchObject({ changed: [], lost: [] });
  expect(factOf(regrounded.course, "f_0000000001").passages).toMatchObject([{ paragraph: 2 }]);
  expect(accountsOf(regrounded)).toEqual([{ ...furniture, paragraph: 3 }]);
  expect(passagePrints(regrounded.course)).toEqual([]);
  const other = "f_000000000b";
  expect(factOf(regrounded.course, other)).toBe(factOf(withAccount, other));
});

test("facts of a paragraph with other words stay, and are named to be read again", () => {
  const after = text.map((one, i) => (i === 0 ? one.replace("opened", "began") : one));
  const regrounded = reread(after);
  expect(regrounded).toMatchObject({ changed: ["f_0000000001"], lost: [] });
  expect(passagePrints(regrounded.course)).toEqual([]);
});

test("a fact whose paragraph is gone is named, and keeps a passage that the gate finds wrong", () => {
  const regrounded = reread(text.slice(1));
  expect(regrounded.lost).toEqual(["f_0000000001"]);
  expect(accountsOf(regrounded)).toEqual([{ ...furniture, paragraph: 1 }]);
  expect(found(passagePrints(regrounded.course))).toEqual([
    expect.stringMatching(/^f_0000000001 passages: Paragraph 1 of "post-2019" has the print/),
  ]);
});

test("a paragraph without a fact that was merged into one with a fact needs no account any more", () => {
  const [first, second, ...rest] = text;
  expect(accountsOf(reread([`${first} ${second}`, ...rest]))).toEqual([]);
});
