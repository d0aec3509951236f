import { db } from "@/lib/db/client";
import { addOmission } from "@/lib/omission/store";
import type { Relation } from "@/tests/doors/admits";
import { anotherClass, type Make, onClassroom, type RightUse } from "@/tests/doors/right-use";
import type { World } from "@/tests/doors/world";
import { assign } from "@/tests/support/people";

const file = "app/classrooms/[classroomId]/left-out/actions.ts";

/** Right uses of what leaves a question out for a class, and of what takes that back. */
export const omissionUses: Record<string, Make> = {
  [`${file}#leaveItemOut`]: async (world, relation) => {
    const { itemId, ...made } = await askedOfClass(world, relation);
    return onList(onClassroom("item-left-out", made, { itemId }));
  },
  [`${file}#askItemAgain`]: async (world, relation) => {
    const { itemId, ...made } = await askedOfClass(world, relation);
    const { classroomId, instructorId } = made;
    await addOmission(db, instructorId, { classroomId, itemId, now: new Date() });
    return onList(onClassroom("item-asked-again", made, { itemId }));
  },
};

const onList = (use: RightUse): RightUse => ({ ...use, page: `${use.page}/left-out` });

/** Another class of the same two that was assigned the module, and a question of it. */
async function askedOfClass(world: World, relation: Relation) {
  const made = await anotherClass(world, relation);
  const { classroomId, instructorId } = made;
  const { versionId, cardId } = world[relation];
  await assign(instructorId, { classroomId, versionId });
  return { ...made, itemId: `${cardId}:flashcard` };
}
