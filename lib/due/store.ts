import "server-only";
import { db } from "@/lib/db/client";

/** The forecasts of a course of which it is known what became of them. */
export async function settledForecasts(courseId: string): Promise<ReadonlySet<string>> {
  const rows = await db.resolution.findMany({
    where: { forecast: { fact: { courseId } } },
    select: { factId: true },
  });
  return new Set(rows.map(({ factId }) => factId));
}
