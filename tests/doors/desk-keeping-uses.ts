import { remove } from "@/lib/corrections/remove";
import { entriesOf } from "@/lib/course-entries/store";
import type { Make } from "@/tests/doors/right-use";

/** What a fact says from then on. */
const said = {
  statement: "In March 2022 the two states held a first exercise.",
  ...{ proposition: "", why: "It was the first.", asOf: "2022-03" },
};

/** Right uses of what is done to keep a course. */
export const deskKeepingUses: Record<string, Make> = {
  "app/desk/[courseId]/facts/[factId]/correct/actions.ts#correctThisFact": (world, relation) => {
    const { courseId, factId } = world[relation].desk;
    return {
      ...{ page: `/desk/${courseId}/facts/${factId}/correct`, isStateful: true, stores: true },
      fields: { courseId, factId, ...said, sourceNote: "" },
    };
  },
  "app/desk/[courseId]/facts/[factId]/remove/actions.ts#removeThisFact": async (
    world,
    relation,
  ) => {
    const { courseId } = world[relation].desk;
    const factId = await removableFact(courseId);
    return {
      ...{ page: `/desk/${courseId}/facts/${factId}/remove`, isStateful: true, stores: true },
      fields: { courseId, factId, reason: "It was said of another state." },
    };
  },
  "app/desk/[courseId]/facts/[factId]/supersede/actions.ts#supersedeThisFact": (
    world,
    relation,
  ) => {
    const { courseId, factId } = world[relation].desk;
    return {
      ...{ page: `/desk/${courseId}/facts/${factId}/supersede`, isStateful: true, stores: true },
      fields: {
        courseId,
        factId,
        ...said,
        validUntil: "2021",
        document: "post-2019",
        paragraph: "2",
        thenText: "Once",
        nowText: "Now",
      },
    };
  },
};

/** The last of a course's facts that no brief stands on alone. */
async function removableFact(courseId: string): Promise<string> {
  const entries = await entriesOf(courseId);
  const facts = entries.filter(({ sort }) => sort === "FACT").map(({ id }) => id);
  const factId = facts.findLast((id) => remove(entries, id).edits !== null);
  if (factId === undefined) throw new Error("No fact of the course can be removed.");
  return factId;
}
