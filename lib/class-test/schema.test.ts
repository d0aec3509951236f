import { expect, test } from "vitest";
import { z } from "zod";
import { newTestSchema } from "./schema";

const right = {
  classroomId: "019b0000-0000-7000-8000-000000000001",
  versionId: "019b0000-0000-7000-8000-000000000002",
  ...{ title: "Test of the week", opens: "2026-12-04T09:00", due: "2026-12-04T12:00" },
  ...{ minutes: "", tries: "1", feedback: "AFTER_DUE", order: "OWN" },
};

test("settings are taken as they are typed, and no minutes are no timer", () => {
  expect(newTestSchema.parse(right)).toMatchObject({ minutes: null, tries: 1 });
  expect(newTestSchema.parse({ ...right, minutes: " 45 " })).toMatchObject({ minutes: 45 });
});

test.each<[string, Partial<typeof right>, Record<string, string[]>]>([
  ["no due time", { due: "" }, { due: ["due"] }],
  ["no opening", { opens: "" }, { opens: ["opens"] }],
  ["a due time before it opens", { due: "2026-12-04T08:00" }, { due: ["due-order"] }],
  ["a due time in another century", { due: "0026-12-04T08:00" }, { due: ["due-century"] }],
  ["an instant for a wall time", { due: "2026-12-04T12:00Z" }, { due: ["due"] }],
  ["no title", { title: "  " }, { title: ["test-title"] }],
  ["no tries", { tries: "0" }, { tries: ["test-tries"] }],
  ["minutes that are no number", { minutes: "an hour" }, { minutes: ["test-minutes"] }],
])("%s is one mistake", (_what, changes, mistakes) => {
  const { error } = newTestSchema.safeParse({ ...right, ...changes });
  expect(error && z.flattenError(error).fieldErrors).toEqual(mistakes);
});
