import { notFound } from "next/navigation";
import { cache } from "react";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { factIdSchema } from "@/lib/content/attribution";
import { publishedFact } from "@/lib/corrections/store";
import { entry } from "@/lib/course-entries/store";

/** A fact that is corrected, superseded or removed, as it is edited and as learners have it; else "not found". */
export const factToCorrect = cache(async (params: { courseId: string; factId: string }) => {
  const { viewer, course } = await deskCourse(params.courseId);
  const { data: factId } = factIdSchema.safeParse(params.factId);
  if (factId === undefined) notFound();
  const [fact, published] = await Promise.all([
    entry({ courseId: course.id, sort: "FACT", id: factId }),
    publishedFact(course.id, factId),
  ]);
  return { viewer, course, factId, published, body: fact?.body ?? notFound() };
});
