import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireViewer } from "@/lib/auth/session";
import { testOf } from "@/lib/class-test/store";
import { classroomOf } from "@/lib/classroom/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { testFor } from "@/lib/test-taking/store";
import { Cover } from "./cover";
import { Desk } from "./desk";

type Props = {
  params: Promise<{ classroomId: string; testId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { classroomId, testId } = await params;
  const found = await seenTest(classroomId, testId);
  return { title: found.test.title };
}

/** One address that a class can be sent: who teaches it sets the test there, its students take it. */
export default async function TestPage({ params, searchParams }: Props) {
  const { classroomId, testId } = await params;
  const seen = await seenTest(classroomId, testId);
  if (!seen.teaches) return <Cover test={seen.test} now={new Date()} />;
  const { test, mayChange } = seen;
  return (
    <Desk classroomId={classroomId} test={test} mayChange={mayChange} asked={await searchParams} />
  );
}

/** Read once, for the title and for the page. */
const seenTest = cache(async (classroomId: string, testId: string) => {
  const viewer = await requireViewer();
  const classroom = await classroomOf(viewer.id, uuidOrNotFound(classroomId));
  if (!classroom) notFound();
  const ref = { classroomId, testId: uuidOrNotFound(testId) };
  if (classroom.enrollments[0]?.role === "INSTRUCTOR") {
    const test = (await testOf(ref)) ?? notFound();
    return { teaches: true as const, test, mayChange: classroom.archiving === null };
  }
  const test = (await testFor(viewer.id, classroomId, testId)) ?? notFound();
  return { teaches: false as const, test };
});
