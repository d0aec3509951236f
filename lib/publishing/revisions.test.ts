import { expect, test } from "vitest";
import { isNewMeaning, planRevisions } from "./revisions";

const stored = [
  { id: "a", meaningRevision: 2, textRevision: 3, body: { x: 1, y: 2 }, isRetired: false },
];

test("the same again changes nothing, in whatever order its fields stand", () => {
  const plan = planRevisions(stored, [{ id: "a", meaningRevision: 2, body: { y: 2, x: 1 } }]);
  expect(plan).toMatchObject({ current: [{ change: null, textRevision: 3 }], retired: [] });
});

test("other words of the same meaning are a new text revision", () => {
  const plan = planRevisions(stored, [{ id: "a", meaningRevision: 2, body: { x: 9, y: 2 } }]);
  expect(plan.current).toMatchObject([{ change: "reworded", meaningRevision: 2, textRevision: 4 }]);
  expect(plan.current.map(isNewMeaning)).toEqual([false]);
});

test("a new meaning begins its texts anew", () => {
  const plan = planRevisions(stored, [{ id: "a", meaningRevision: 3, body: { x: 9, y: 2 } }]);
  expect(plan.current).toMatchObject([
    { change: "corrected", meaningRevision: 3, textRevision: 1 },
  ]);
  expect(plan.current.map(isNewMeaning)).toEqual([true]);
});

test("what the course no longer holds is retired, and what is new is added", () => {
  const plan = planRevisions(stored, [{ id: "b", meaningRevision: 1, body: { x: 1, y: 1 } }]);
  expect(plan).toMatchObject({
    retired: [{ id: "a" }],
    current: [{ id: "b", change: "added", textRevision: 1 }],
  });
});

test("what was retired is not retired again, and may come back", () => {
  const retired = stored.map((one) => ({ ...one, isRetired: true }));
  expect(planRevisions(retired, [])).toEqual({ current: [], retired: [] });
  const same = planRevisions(retired, [{ id: "a", meaningRevision: 2, body: { x: 1, y: 2 } }]);
  expect(same.current).toMatchObject([{ change: "returned", textRevision: 3 }]);
  const other = planRevisions(retired, [{ id: "a", meaningRevision: 2, body: { x: 9, y: 2 } }]);
  expect(other.current).toMatchObject([{ change: "returned", textRevision: 4 }]);
});
