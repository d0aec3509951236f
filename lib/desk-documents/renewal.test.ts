import { expect, test } from "vitest";
import { courseOfEntries } from "@/lib/content/entry";
import { fixtureEntries } from "@/tests/support/course-entries";
import { renewal } from "./renewal";

const entries = fixtureEntries().map((entry) => ({ ...entry, revision: 1 }));
const { course } = courseOfEntries(entries);
if (!course) throw new Error("The fixture has problems.");
const document = course.documents.find(({ id }) => id === "post-2019");
if (!document) throw new Error("The fixture has no such document.");
const words = (n: number) => `The harbour master of pier ${n} counted ${n * 7} boats that week.`;
const before = document.prints.map((print, i) => ({ print, text: words(i + 1) }));
const fresh = (text: string) => ({ print: "0".repeat(16), text });
const taken = { documentId: document.id, sha256: "a".repeat(64), retrieved: "2026-12-01" };
const factsOn = (paragraph: number) =>
  course.facts.filter(({ passages }) =>
    passages.some((one) => one.document === document.id && one.paragraph === paragraph),
  );

test("a paragraph that is added moves the facts of the others, and touches none", () => {
  const after = [fresh("Subscribe."), ...before];
  const { kept, touched, edits, goneParagraphs } = renewal(entries, course, {
    ...{ ...taken, before, after },
  });
  expect({ touched, goneParagraphs }).toEqual({ touched: [], goneParagraphs: 0 });
  expect(kept).toBeGreaterThan(5);
  const moved = edits.find(({ id }) => id === factsOn(2)[0]?.id);
  expect(moved?.body?.passages).toMatchObject([{ paragraph: 3, print: before[1]?.print }]);
  expect(edits.every(({ sort, body }) => sort !== "READING" && body !== null)).toBe(true);
  expect(edits.find(({ sort }) => sort === "DOCUMENT")?.body).toMatchObject({
    ...{ sha256: taken.sha256, retrieved: taken.retrieved },
    prints: after.map(({ print }) => print),
  });
});

test("facts of a paragraph with other words are told with both, and are to be ticked again", () => {
  const text = words(2).replace("counted", "saw and counted");
  const after = before.map((one, i) => (i === 1 ? fresh(text) : one));
  const { touched, edits } = renewal(entries, course, { ...taken, before, after });
  const ids = factsOn(2).map(({ id }) => id);
  expect(touched.map(({ factId }) => factId)).toEqual(ids);
  expect(touched[0]).toMatchObject({ before: words(2), after: text });
  const unticked = edits.filter(({ body }) => body === null);
  expect(unticked.map(({ sort, id }) => [sort, id])).toEqual(ids.map((id) => ["READING", id]));
});

test("facts of a paragraph that is gone keep it, and are told", () => {
  const after = before.filter((_, i) => i !== 1);
  const { touched, goneParagraphs } = renewal(entries, course, { ...taken, before, after });
  expect(goneParagraphs).toBe(1);
  expect(touched.map(({ after: now }) => now)).toEqual(factsOn(2).map(() => null));
});
