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
    onClass(world, relation, { isStateful: true, fields: { day: dateOfStudyDay(day) } }),
  [`${file}#takeExamOfClassBack`]: (world, relation) =>
    onClass(world, relation, { isStateful: false, fields: {} }),
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
  { isStateful, fields }: Pick<RightUse, "isStateful" | "fields">,
): Promise<RightUse> {
  const { classroomId, instructorId } = await anotherClass(world, relation);
  await setClassExam(instructorId, { classroomId, day: day + 1 }, new Date());
  return {
    ...{ page: `/classrooms/${classroomId}`, isStateful, stores: true },
    fields: { classroomId, ...fields },
  };
}
