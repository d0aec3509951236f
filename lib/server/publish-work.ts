import "server-only";
import type { DeedOf } from "./desk-work";
import { publishCourse } from "./publish-course";

/**
 * Publishes what was told of a course. What it stores it stores by itself, each part once, so that a
 * second server goes on where the first was cut off.
 */
export const publishWork: DeedOf = async ({ courseId, orderedById }, { signal, noteProgress }) => {
  await publishCourse(courseId, { byId: orderedById, signal, progress: noteProgress });
  return () => Promise.resolve();
};
