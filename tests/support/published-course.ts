import { compileModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { PublishingPlan } from "@/lib/publishing/plan";
import { applyPlan, planEdition } from "@/lib/publishing/store";
import { fixtureCourse } from "@/tests/support/fixture-course";

/** Publishes a course as the start does. @returns what was planned, and done */
export function publish(
  course: Course,
  now = new Date("2026-03-01T00:00:00Z"),
): Promise<PublishingPlan> {
  const compiled = course.modules.map(({ id }) => compileModule(course, id));
  return inTransaction(async (tx) => {
    const plan = await planEdition(tx, { course, compiled });
    await applyPlan(tx, plan, now);
    return plan;
  });
}

/** Publishes a course that only who is assigned one of its modules may see. */
export async function publishPrivately(course: Course): Promise<void> {
  await publish(course);
  await db.courseOpening.deleteMany({ where: { courseId: course.head.id } });
}

/**
 * The fixture as another course: other ids of its facts and groups, its first state and its first topic, and
 * another name for that state, by which its text is known from the fixture's wherever it is shown.
 *
 * @param digit which no fact of another course bears
 */
export function courseAbout(state: string, digit: number): Course {
  const text = JSON.stringify(fixtureCourse())
    .replaceAll("Norvia", state)
    .replaceAll("f_0000", `f_${digit}000`)
    .replaceAll("g_0000", `g_${digit}000`)
    .replaceAll("norvia-and-kestria", `${state.toLowerCase()}-and-kestria`)
    .replaceAll('"norvia"', `"${state.toLowerCase()}"`)
    .replaceAll('"exercises"', `"${state.toLowerCase()}-exercises"`)
    .replaceAll('"the-sound"', `"${state.toLowerCase()}-sound"`);
  return JSON.parse(text) as Course;
}

/** The newest version of the course's first module. */
export async function newestVersion(course: Course): Promise<string> {
  const { id } = await db.moduleVersion.findFirstOrThrow({
    where: { module: { courseId: course.head.id } },
    select: { id: true },
    orderBy: { number: "desc" },
  });
  return id;
}
