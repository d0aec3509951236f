import type { Deed } from "@/lib/audit/deeds";
import type { ActionUse, Fields } from "@/tests/doors/action-request";
import type { Relation } from "@/tests/doors/admits";
import type { Person, World } from "@/tests/doors/world";
import { createClassroom } from "@/tests/support/people";

/** A use of an action that would be right for who may, on what belongs to the relation's class. */
export type RightUse = Omit<ActionUse, "id"> & {
  fields: Fields;
  /** False where the effect is a cookie; nothing where the answer is all. */
  stores: boolean | "after the answer" | "nothing";
  /** What it leaves in the audit log; absent where that is nothing. */
  notes?: Deed;
};

/** @param person who will use it; the student where nobody is named */
export type Make = (
  world: World,
  relation: Relation,
  person?: Person,
) => RightUse | Promise<RightUse>;

/** A second class of the same two, so that what ends in it leaves the first as it is. */
export async function anotherClass({ ids }: World, relation: Relation) {
  const instructorId = relation === "own" ? ids.instructor : ids.otherInstructor;
  const studentId = relation === "own" ? ids.student : ids.otherStudent;
  const { id: classroomId } = await createClassroom(instructorId, [studentId]);
  return { classroomId, instructorId, studentId };
}

/** @param notes what the audit log then holds */
export function onClassroom(
  notes: Deed,
  { classroomId }: { classroomId: string },
  fields: Fields = {},
): RightUse {
  return {
    ...{ page: `/classrooms/${classroomId}`, isStateful: false, stores: true, notes },
    fields: { classroomId, ...fields },
  };
}
