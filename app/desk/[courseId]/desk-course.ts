import { notFound } from "next/navigation";
import { cache } from "react";
import { requireDesk } from "@/lib/auth/access";
import { courseIdSchema } from "@/lib/desk/schema";
import { editedCourseHead } from "@/lib/desk/store";

/**
 * Who is asking, and the course of this address, which is theirs to edit; "not found" for anybody
 * else. Read once, for a page's title and for the page.
 */
export const deskCourse = cache(async (courseId: string) => {
  const viewer = await requireDesk();
  const { data: id } = courseIdSchema.safeParse(courseId);
  const course = id === undefined ? null : await editedCourseHead(viewer.id, id);
  return { viewer, course: course ?? notFound() };
});
