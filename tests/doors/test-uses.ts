import { giveAllowance, takeTestBack } from "@/lib/class-test/store";
import { db } from "@/lib/db/client";
import type { Fields } from "@/tests/doors/action-request";
import type { Relation } from "@/tests/doors/admits";
import { anotherClass, type Make, type RightUse } from "@/tests/doors/right-use";
import type { World } from "@/tests/doors/world";
import { setTest } from "@/tests/support/class-tests";

const folder = "app/classrooms/[classroomId]/tests";
const settings = {
  ...{ title: "Another title", opens: "2026-02-01T09:00", due: "2190-12-05T23:59" },
  ...{ minutes: "45", tries: "2", feedback: "NEVER", order: "OWN" },
};

/** Right uses of what sets a test and of what takes it. */
export const testUses: Record<string, Make> = {
  [`${folder}/[testId]/draw/actions.ts#drawQuestions`]: (world, relation) =>
    onTest(world, relation, { count: "2", seed: "another" }, { isStateful: true }),
  [`${folder}/[testId]/actions.ts#moveQuestion`]: (world, relation) =>
    onTest(world, relation, { position: "1", to: "later" }),
  [`${folder}/[testId]/actions.ts#placeQuestion`]: async (world, relation) => {
    const { fields, itemIds } = await aTest(world, relation);
    const [itemId = ""] = itemIds;
    await db.testItem.deleteMany({ where: { testId: fields.testId, itemId } });
    return use({ ...fields, itemId });
  },
  [`${folder}/[testId]/actions.ts#swapQuestion`]: (world, relation) =>
    onTest(world, relation, { position: "1" }),
  [`${folder}/[testId]/draw/actions.ts#takeDrawBack`]: async (world, relation) => {
    const { fields, itemIds } = await aTest(world, relation);
    const draw = { before: `${itemIds[0]}`, after: itemIds.join(" ") };
    return use({ ...fields, ...draw, seed: "former" });
  },
  [`${folder}/[testId]/actions.ts#takeQuestionOut`]: (world, relation) =>
    onTest(world, relation, { position: "1" }),
  [`${folder}/[testId]/begin/actions.ts#begin`]: (world, relation) => onTest(world, relation),
  [`${folder}/[testId]/settings/actions.ts#changeTest`]: (world, relation) =>
    onTest(world, relation, settings, { isStateful: true }),
  [`${folder}/[testId]/settings/actions.ts#deleteTest`]: (world, relation) =>
    onTest(world, relation),
  [`${folder}/[testId]/settings/actions.ts#extendBegunTest`]: (world, relation) => {
    const { title, due, tries } = settings;
    const done = { isStateful: true, notes: "test-extended" } as const;
    return onTest(world, relation, { title, due, tries }, done);
  },
  [`${folder}/[testId]/settings/actions.ts#publish`]: async (world, relation) => {
    const { fields } = await aTest(world, relation);
    await takeTestBack(db, fields.testId);
    return use(fields, { notes: "test-published" });
  },
  [`${folder}/[testId]/settings/actions.ts#takeBack`]: (world, relation) =>
    onTest(world, relation, {}, { notes: "test-withdrawn" }),
  [`${folder}/[testId]/time/actions.ts#giveTime`]: async (world, relation) => {
    const { fields, studentId } = await aTest(world, relation);
    const given = { userId: studentId, extraMinutes: "15", due: "" };
    return use({ ...fields, ...given }, { isStateful: true, notes: "test-time-given" });
  },
  [`${folder}/[testId]/time/actions.ts#takeTimeBack`]: async (world, relation) => {
    const { fields, studentId, instructorId } = await aTest(world, relation);
    const given = { ...fields, userId: studentId, extraMinutes: 15, due: null, now: new Date() };
    await giveAllowance(db, instructorId, given);
    return use({ ...fields, userId: studentId }, { notes: "test-time-withdrawn" });
  },
  [`${folder}/new/actions.ts#setTest`]: (world, relation) => {
    const { classroomId, versionId } = world[relation];
    return {
      ...{ page: `/classrooms/${classroomId}/tests/new`, isStateful: true, stores: true },
      fields: { classroomId, versionId, ...settings },
    };
  },
};

/** A published test of another class of the same two, which nobody has begun. */
async function aTest(world: World, relation: Relation) {
  const made = await anotherClass(world, relation);
  const { classroomId, instructorId, studentId } = made;
  const { versionId } = world[relation];
  const testId = await setTest(instructorId, { classroomId, versionId });
  const rows = await db.testItem.findMany({ where: { testId }, orderBy: { position: "asc" } });
  const itemIds = rows.map(({ itemId }) => itemId);
  return { fields: { classroomId, testId }, itemIds, instructorId, studentId };
}

type Done = Partial<Pick<RightUse, "isStateful" | "notes">>;

async function onTest(
  world: World,
  relation: Relation,
  ...[fields = {}, done = {}]: [fields?: Record<string, string>, done?: Done]
): Promise<RightUse> {
  const made = await aTest(world, relation);
  return use({ ...made.fields, ...fields }, done);
}

function use(fields: Fields & { classroomId: string; testId: string }, done: Done = {}): RightUse {
  const page = `/classrooms/${fields.classroomId}/tests/${fields.testId}`;
  return { page, isStateful: false, stores: true, fields, ...done };
}
