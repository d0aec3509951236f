"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { recordAudit } from "@/lib/audit/store";
import { requireInstructor, requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { classroomIdSchema, givenAssignmentSchema } from "@/lib/classroom/schema";
import {
  addArchiving,
  endArchiving,
  renewJoinCode,
  withdrawAssignment,
} from "@/lib/classroom/store";
import { inTransaction } from "@/lib/db/transaction";
import { placeSchema } from "@/lib/enrollment/schema";
import { endEnrollment } from "@/lib/enrollment/store";
import { formFields } from "@/lib/server/form-fields";

export async function leaveClassroom(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = classroomIdSchema.safeParse(formFields(form));
  if (!input.success) return;

  const deed = { at: new Date(), actorId: viewer.id, ...input.data };
  const place = { userId: viewer.id, now: deed.at, ...input.data };
  const left = await inTransaction(async (tx) => {
    const ended = await endEnrollment(tx, viewer.id, place);
    if (ended) await recordAudit(tx, { deed: "student-left", personId: viewer.id, ...deed });
    return ended;
  });
  if (!left) notFound();
  redirect("/classrooms");
}

export async function removeStudent(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = placeSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { userId: personId, classroomId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId };
  await inTransaction(async (tx) => {
    const ended = await endEnrollment(tx, viewer.id, { ...input.data, now: deed.at });
    if (ended) await recordAudit(tx, { deed: "student-removed", personId, ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}`);
}

export async function renewCode(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = classroomIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId };
  await inTransaction(async (tx) => {
    await renewJoinCode(tx, classroomId, deed.at);
    await recordAudit(tx, { deed: "code-renewed", ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}`);
}

export async function takeBackAssignment(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = givenAssignmentSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { assignmentId, classroomId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId };
  await inTransaction(async (tx) => {
    const ended = await withdrawAssignment(tx, viewer.id, { ...input.data, now: deed.at });
    const details = { assignmentId };
    if (ended) await recordAudit(tx, { deed: "assignment-withdrawn", details, ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}`);
}

export async function archiveClassroom(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = classroomIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId } = input.data;
  await requireInstructor(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId };
  await inTransaction(async (tx) => {
    const archived = await addArchiving(tx, viewer.id, { classroomId, now: deed.at });
    if (archived) await recordAudit(tx, { deed: "class-archived", ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}`);
}

export async function reopenClassroom(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = classroomIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId } = input.data;
  await requireInstructor(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId };
  await inTransaction(async (tx) => {
    const reopened = await endArchiving(tx, classroomId);
    if (reopened) await recordAudit(tx, { deed: "class-reopened", ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}`);
}
