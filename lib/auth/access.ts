import "server-only";
import { notFound } from "next/navigation";
import { db } from "@/lib/db/client";
import { requireViewer, type Viewer } from "./session";

/** The administrator who is asking. Anyone else who is signed in gets "not found". */
export async function requireAdministrator(): Promise<Viewer> {
  const viewer = await requireViewer();
  return viewer.role === "ADMIN" ? viewer : notFound();
}

/**
 * Lets the classroom's instructors through. Anyone else gets "not found", so nobody learns that
 * a classroom exists by asking for it.
 */
export async function requireInstructor(viewerId: string, classroomId: string): Promise<void> {
  const enrollment = await db.enrollment.findUnique({
    where: { userId_classroomId: { userId: viewerId, classroomId } },
    select: { role: true },
  });
  if (enrollment?.role !== "INSTRUCTOR") notFound();
}

/** Lets the classroom's instructors through to what changes it, which an archived one does not. */
export async function requireTeaching(viewerId: string, classroomId: string): Promise<void> {
  await requireInstructor(viewerId, classroomId);
  if ((await db.archiving.count({ where: { classroomId } })) > 0) notFound();
}

/** Who may make courses of their own, and is asking. Anyone else who is signed in gets "not found". */
export async function requireDesk(): Promise<Viewer> {
  const viewer = await requireViewer();
  return viewer.role === "LEARNER" ? notFound() : viewer;
}

/**
 * Lets the editors of a course through. Anyone else gets "not found", and so does everyone for a
 * course that was loaded from files: nobody edits it here.
 */
export async function requireEditor(viewerId: string, courseId: string): Promise<void> {
  const editor = await db.courseEditor.findUnique({
    where: { courseId_userId: { courseId, userId: viewerId } },
    select: { userId: true },
  });
  if (!editor) notFound();
}
