import { v7 } from "uuid";
import { putEntry } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import { offerEditing } from "@/lib/editing/store";
import type { Relation } from "@/tests/doors/admits";
import type { Make, RightUse } from "@/tests/doors/right-use";
import type { World } from "@/tests/doors/world";
import { createLearner } from "@/tests/support/people";

const file = "app/desk/[courseId]/editors/actions.ts";

/** Right uses of what decides who edits a course. */
export const editingUses: Record<string, Make> = {
  [`${file}#nameEditor`]: async (world, relation) => {
    // The limit is not what is tried here.
    await db.throttle.deleteMany();
    const { courseId } = world[relation].desk;
    const { email } = await createLearner({ role: "INSTRUCTOR" });
    return {
      ...{ page: `/desk/${courseId}`, isStateful: true, stores: true, notes: "editing-offered" },
      fields: { courseId, email },
    };
  },
  [`${file}#removeEditor`]: async (world, relation) => {
    const { courseId } = world[relation].desk;
    const { id: userId } = await createLearner({ role: "INSTRUCTOR" });
    await db.courseEditor.create({ data: { courseId, userId, since: new Date() } });
    return {
      ...{ page: `/desk/${courseId}`, isStateful: false, stores: true, notes: "editor-removed" },
      fields: { courseId, userId },
    };
  },
  [`${file}#takeEditingOfferBack`]: async (world, relation) => {
    const { courseId } = world[relation].desk;
    const { id: editorId, email } = await createLearner({ role: "INSTRUCTOR" });
    const offerId = await offer(editorId, { courseId, email });
    return {
      ...{ page: `/desk/${courseId}`, isStateful: false, stores: true },
      ...{ notes: "editing-offer-withdrawn", fields: { courseId, offerId } },
    };
  },
  "app/desk/actions.ts#acceptEditing": async (world, relation) => ({
    ...(await offerToInstructor(world, relation)),
    notes: "editor-added",
  }),
  "app/desk/actions.ts#declineEditing": offerToInstructor,
  "app/desk/actions.ts#adopt": async () => {
    const courseId = `c-${v7()}`;
    const head = { title: "Left alone", summary: "Left alone", licence: "CC-BY-4.0" };
    await db.course.create({ data: { id: courseId, ...head } });
    const entry = { courseId, sort: "HEAD", id: courseId, moduleId: null, body: head } as const;
    const { id: byId } = await createLearner();
    await putEntry(db, entry, { byId, now: new Date(), seen: null });
    return {
      ...{ page: "/desk", isStateful: false, stores: true, notes: "course-adopted" },
      fields: { courseId },
    };
  },
};

/** A course of somebody else's, which the class's instructor is asked to edit. */
async function offerToInstructor({ ids }: World, relation: Relation): Promise<RightUse> {
  const { id: editorId } = await createLearner({ role: "INSTRUCTOR" });
  const courseId = `c-${v7()}`;
  const editors = { create: { userId: editorId, since: new Date() } };
  const head = { title: "Piers", summary: "Where they stand.", licence: "CC-BY-4.0" };
  await db.course.create({ data: { id: courseId, ...head, editors } });
  const id = relation === "own" ? ids.instructor : ids.otherInstructor;
  const { email } = await db.user.findUniqueOrThrow({ where: { id } });
  const offerId = await offer(editorId, { courseId, email });
  return { page: "/desk", isStateful: false, stores: true, fields: { offerId } };
}

/** @returns its id */
async function offer(editorId: string, of: { courseId: string; email: string }): Promise<string> {
  await offerEditing(db, editorId, { ...of, now: new Date() });
  return (await db.editingOffer.findUniqueOrThrow({ where: { courseId_email: of } })).id;
}
