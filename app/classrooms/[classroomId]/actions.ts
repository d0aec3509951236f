"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { requireInstructor, requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { classroomIdSchema, givenAssignmentSchema } from "@/lib/classroom/schema";
import {
  addArchiving,
  endArchiving,
  renewJoinCode,
  withdrawAssignment,
} from "@/lib/classroom/store";
import { placeSchema } from "@/lib/enrollment/schema";
import { endEnrollment } from "@/lib/enrollment/store";
import { formFields } from "@/lib/server/form-fields";

export async function leaveClassroom(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = classroomIdSchema.safeParse(formFields(form));
  if (!input.success) return;

  const place = { userId: viewer.id, ...input.data };
  if (!(await endEnrollment(viewer.id, place, new Date()))) notFound();
  redirect("/classrooms");
}

export async function removeStudent(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = placeSchema.safeParse(formFields(form));
  if (!input.success) return;
  await requireTeaching(viewer.id, input.data.classroomId);

  await endEnrollment(viewer.id, input.data, new Date());
  revalidatePath(`/classrooms/${input.data.classroomId}`);
}

export async function renewCode(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = classroomIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  await requireTeaching(viewer.id, input.data.classroomId);

  await renewJoinCode(input.data.classroomId, new Date());
  revalidatePath(`/classrooms/${input.data.classroomId}`);
}

export async function takeBackAssignment(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = givenAssignmentSchema.safeParse(formFields(form));
  if (!input.success) return;
  await requireTeaching(viewer.id, input.data.classroomId);

  await withdrawAssignment(viewer.id, input.data, new Date());
  revalidatePath(`/classrooms/${input.data.classroomId}`);
}

export async function archiveClassroom(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = classroomIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  await requireInstructor(viewer.id, input.data.classroomId);

  await addArchiving(viewer.id, input.data.classroomId, new Date());
  revalidatePath(`/classrooms/${input.data.classroomId}`);
}

export async function reopenClassroom(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = classroomIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  await requireInstructor(viewer.id, input.data.classroomId);

  await endArchiving(input.data.classroomId);
  revalidatePath(`/classrooms/${input.data.classroomId}`);
}
