import { beforeAll, expect, test } from "vitest";
import { comparisonsFor } from "@/lib/comparisons/store";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import {
  courseAbout,
  newestVersion,
  publish,
  publishPrivately,
} from "@/tests/support/published-course";

const hidden = courseAbout("Vastria", 7);

beforeAll(async () => {
  await publish(fixtureCourse());
  await publishPrivately(hidden);
});

test("a comparison comes with both sides in their order", async () => {
  const { id } = await createLearner();
  expect(await comparisonsFor(id)).toEqual([
    {
      courseId: "the-sound",
      id: "norvia-and-kestria-compared",
      question: "What ties Kestria to Norvia?",
      difference: "The Harbour Post counts what happened; Solen weighs what should.",
      sides: fixtureCourse().comparisons[0]?.sides,
    },
  ]);
});

test("that of a course nobody opened is for those it is assigned to", async () => {
  const [teacher, student] = [await createLearner(), await createLearner()];
  const { id: classroomId } = await createClassroom(teacher.id, [student.id]);
  await assign(teacher.id, { classroomId, versionId: await newestVersion(hidden) });
  const shown = await comparisonsFor(student.id);
  expect(shown.map(({ id }) => id)).toContain("vastria-and-kestria-compared");
});
