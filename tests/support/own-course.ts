import type { Entry, EntryBody } from "@/lib/content/entry";
import { entry, putEntry } from "@/lib/course-entries/store";
import { orderPublishing } from "@/lib/course-publishing/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { publishCourse, shownPublishing } from "@/lib/server/publish-course";
import { fixtureEntries } from "./course-entries";

/** The course of invented states as one made here, and its only module. */
export const ownCourse = { courseId: "c-the-sound", moduleId: "norvia-and-kestria" };

const { courseId } = ownCourse;
const seenAt = new Date("2026-03-01T00:00:00Z");

/** Makes the fixture a course of somebody's own, with nothing published. */
export async function makeOwnCourse(editorId: string): Promise<void> {
  const head = { title: "The Sound", summary: "Who sails it", licence: "CC-BY-4.0" };
  await db.course.create({
    data: { id: courseId, ...head, editors: { create: { userId: editorId, since: seenAt } } },
  });
  const places = new Map<string, number>();
  await db.courseEntry.createMany({
    data: fixtureEntries().map(({ sort, id, moduleId, body }) => {
      const position = (places.get(`${sort} ${moduleId}`) ?? 0) + 1;
      places.set(`${sort} ${moduleId}`, position);
      const own = sort === "HEAD" ? { ...head, id: courseId } : body;
      const place = { sort, moduleId, position, id: sort === "HEAD" ? courseId : id };
      return { courseId, ...place, changedAt: seenAt, body: own as object };
    }),
  });
}

/** Changes an entry of it, as one of its editors does. */
export async function changeEntry(
  byId: string,
  { sort, id }: Pick<Entry, "sort" | "id">,
  change: (body: EntryBody) => EntryBody,
): Promise<void> {
  const key = { courseId, sort, id };
  const before = await entry(key);
  if (!before) throw new Error(`There is no ${sort} ${id}.`);
  const { moduleId, revision: seen } = before;
  const body = change(before.body);
  const by = { byId, now: new Date(), seen };
  await inTransaction((tx) => putEntry(tx, { ...key, moduleId, body }, by));
}

/** Publishes its module as it is edited now, as an editor does who saw what that does. */
export async function publishOwn(
  byId: string,
  moduleIds: string[] = [ownCourse.moduleId],
): Promise<void> {
  const { digest: shown } = await shownPublishing(courseId, moduleIds);
  await order(byId, shown, moduleIds);
  await runPublishing(byId);
}

/** Tells to publish what was shown. */
export function order(
  byId: string,
  shown: string,
  moduleIds: string[] = [ownCourse.moduleId],
): Promise<string> {
  const orderedAt = new Date();
  return inTransaction((tx) =>
    orderPublishing(tx, byId, { courseId, moduleIds, shown, orderedAt }),
  );
}

export function runPublishing(byId: string, signal = new AbortController().signal): Promise<void> {
  return publishCourse(courseId, { byId, signal, progress: () => Promise.resolve() });
}
