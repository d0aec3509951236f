import type { NewTest } from "@/lib/class-test/schema";
import { askItems, createTest, publishTest } from "@/lib/class-test/store";
import { db } from "@/lib/db/client";
import { itemsForTest } from "@/lib/test-material/store";

type Place = Pick<NewTest, "classroomId" | "versionId">;

/**
 * A published test of the class in Bangkok, open since 2026 and for long, with these questions or the
 * first ones of its module. @returns its id
 */
export async function setTest(
  instructorId: string,
  { itemIds, ...test }: Place & Partial<NewTest> & { itemIds?: readonly string[] },
): Promise<string> {
  const testId = await createTest(instructorId, {
    title: "Test of the week",
    opens: "2026-01-01T09:00",
    due: "2190-12-04T23:59",
    minutes: null,
    tries: 1,
    feedback: "AFTER_SUBMISSION",
    order: "ONE",
    ...test,
  });
  const items = await itemsForTest(instructorId, test);
  await askItems(db, testId, itemIds ?? items.slice(0, 4).map(({ id }) => id));
  await publishTest(db, instructorId, {
    ...{ testId, classroomId: test.classroomId, now: new Date() },
  });
  return testId;
}
