import type { Deed } from "@/lib/audit/deeds";
import { db } from "@/lib/db/client";
import { setClassExam, setOwnExam } from "@/lib/exam/store";
import { dateOfStudyDay } from "@/lib/review/study-day";
import type { Relation } from "@/tests/doors/admits";
import { anotherClass, type Make, type RightUse } from "@/tests/doors/right-use";
import { people, type World } from "@/tests/doors/world";

const file = "app/classrooms/[classroomId]/exam/actions.ts";
const day = Math.floor(Date.now() / 86_400_000) + 30;

/** Right uses of what sets the day of an exam. */
export const examUses: Record<string, Make> = {
  [`${file}#setExamOfClass`]: (world, relation) =>
    onClass(world, relation, {
      ...{ isStateful: true, notes: "class-exam-changed" },
      fields: { day: dateOfStudyDay(day) },
    }),
  [`${file}#takeExamOfClassBack`]: (world, relation) =>
    onClass(world, relation, { isStateful: false, notes: "class-exam-withdrawn", fields: {} }),
  "app/exams/actions.ts#setExam": (world, relation) => ({
    ...{ page: "/exams", isStateful: true, stores: true },
    fields: { moduleId: world[relation].moduleId, day: dateOfStudyDay(day) },
  }),
  "app/exams/actions.ts#takeExamBack": async ({ ids, own }) => {
    const owners = people.filter((person) => person !== "visitor").map((person) => ids[person]);
    const exam = { moduleIds: [own.moduleId], day };
    await Promise.all(owners.map((id) => setOwnExam(id, exam, new Date())));
    return {
      ...{ page: "/exams", isStateful: false, stores: true },
      fields: { day: `${day}` },
    };
  },
};

/** On a class that has an exam already, so that setting another changes it. */
async function onClass(
  world: World,
  relation: Relation,
  use: Pick<RightUse, "isStateful" | "fields"> & { notes: Deed },
): Promise<RightUse> {
  const { classroomId, instructorId } = await anotherClass(world, relation);
  await setClassExam(db, instructorId, { classroomId, day: day + 1, now: new Date() });
  return {
    ...{ page: `/classrooms/${classroomId}`, stores: true, ...use },
    fields: { classroomId, ...use.fields },
  };
}
