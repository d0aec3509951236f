import { db } from "@/lib/db/client";
import { offerTeaching } from "@/lib/teaching/store";
import type { Relation } from "@/tests/doors/admits";
import { anotherClass, type Make, onClassroom, type RightUse } from "@/tests/doors/right-use";
import type { World } from "@/tests/doors/world";
import { createClassroom, createLearner } from "@/tests/support/people";

const file = "app/classrooms/[classroomId]/instructors/actions.ts";

/** Right uses of what decides who teaches a class. */
export const teachingUses: Record<string, Make> = {
  [`${file}#offerPlace`]: async (world, relation) => {
    // The limit of offers is not what is tried here.
    await db.throttle.deleteMany();
    const email = `${(await createLearner()).email}`;
    const use = onClassroom("teaching-offered", await anotherClass(world, relation), { email });
    return { ...use, isStateful: true };
  },
  [`${file}#removeInstructor`]: async (world, relation) => {
    const made = await taughtByTwo(world, relation);
    return onClassroom("instructor-removed", made, { userId: made.secondId });
  },
  [`${file}#stopTeaching`]: async (world, relation) =>
    onClassroom("instructor-left", await taughtByTwo(world, relation)),
  [`${file}#takeOfferBack`]: async (world, relation) => {
    const made = await anotherClass(world, relation);
    const offerId = await offer(made, (await createLearner()).email);
    return onClassroom("teaching-offer-withdrawn", made, { offerId });
  },
  "app/classrooms/actions.ts#acceptTeaching": async (world, relation) => ({
    ...(await offerToStudent(world, relation)),
    notes: "instructor-added",
  }),
  "app/classrooms/actions.ts#declineTeaching": offerToStudent,
};

async function taughtByTwo(world: World, relation: Relation) {
  const made = await anotherClass(world, relation);
  const { id: secondId } = await createLearner();
  const { classroomId } = made;
  await db.enrollment.create({ data: { classroomId, userId: secondId, role: "INSTRUCTOR" } });
  return { ...made, secondId };
}

async function offerToStudent({ ids }: World, relation: Relation): Promise<RightUse> {
  const { id: instructorId } = await createLearner();
  const { id: classroomId } = await createClassroom(instructorId);
  const id = relation === "own" ? ids.student : ids.otherStudent;
  const { email } = await db.user.findUniqueOrThrow({ where: { id } });
  const offerId = await offer({ classroomId, instructorId }, email);
  return { page: "/classrooms", isStateful: false, stores: true, fields: { offerId } };
}

/** @returns its id */
async function offer(made: { classroomId: string; instructorId: string }, email: string) {
  const { classroomId, instructorId } = made;
  await offerTeaching(db, instructorId, { classroomId, email, now: new Date() });
  const classroomId_email = { classroomId, email };
  return (await db.teachingOffer.findUniqueOrThrow({ where: { classroomId_email } })).id;
}
