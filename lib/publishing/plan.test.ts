import { expect, test } from "vitest";
import { planRevisions } from "./plan";

const published = [{ id: "a", meaningRevision: 2, textRevision: 3, body: { x: 1, y: 2 } }];

test("the same again adds nothing, in whatever order its fields stand", () => {
  const plan = planRevisions(published, [{ id: "a", meaningRevision: 2, body: { y: 2, x: 1 } }]);
  expect(plan).toMatchObject({ added: [], retired: [], current: [{ textRevision: 3 }] });
});

test("other words of the same meaning are a new text revision", () => {
  const plan = planRevisions(published, [{ id: "a", meaningRevision: 2, body: { x: 9 } }]);
  expect(plan.added).toMatchObject([{ meaningRevision: 2, textRevision: 4 }]);
});

test("a new meaning begins its texts anew", () => {
  const plan = planRevisions(published, [{ id: "a", meaningRevision: 3, body: { x: 9 } }]);
  expect(plan.added).toMatchObject([{ meaningRevision: 3, textRevision: 1 }]);
});

test("what the course no longer holds is retired, and what is new is added", () => {
  const plan = planRevisions(published, [{ id: "b", meaningRevision: 1, body: {} }]);
  expect(plan).toMatchObject({ retired: ["a"], added: [{ id: "b", textRevision: 1 }] });
});
