import { notFound } from "next/navigation";
import { cache } from "react";
import { testOf } from "@/lib/class-test/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";

/** A test of the classroom, for one of its instructors; read once, for the title and for the page. */
export const taughtTest = cache(async (classroomId: string, testId: string) => {
  return (await testOf({ classroomId, testId: uuidOrNotFound(testId) })) ?? notFound();
});
