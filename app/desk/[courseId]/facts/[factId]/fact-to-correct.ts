import { notFound } from "next/navigation";
import { cache } from "react";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { compareText } from "@/lib/compare-text";
import { factIdSchema } from "@/lib/content/attribution";
import { publishedFact } from "@/lib/corrections/store";
import { entriesOf, entry } from "@/lib/course-entries/store";
import { factFields } from "@/lib/proposals/fact-fields";

/** A fact that is corrected, superseded or removed, as it is edited and as learners have it; else "not found". */
export const factToCorrect = cache(async (params: { courseId: string; factId: string }) => {
  const { viewer, course } = await deskCourse(params.courseId);
  const { data: factId } = factIdSchema.safeParse(params.factId);
  if (factId === undefined) notFound();
  const [fact, published, named] = await Promise.all([
    entry({ courseId: course.id, sort: "FACT", id: factId }),
    publishedFact(course.id, factId),
    entriesOf(course.id, { sort: "ENTITY" }),
  ]);
  const body = fact?.body ?? notFound();
  const { kind, kindReason, holders } = factFields;
  const attribution = {
    kind: kind.read(body),
    kindReason: kindReason.read(body),
    holders: holders.read(body),
  };
  const entities = named
    .map((entity) => ({ id: entity.id, name: `${entity.body.name}` }))
    .toSorted((a, b) => compareText(a.name, b.name));
  return { viewer, course, factId, published, body, attribution, entities };
});
