import { v7 } from "uuid";
import { deskFactUses } from "@/tests/doors/desk-fact-uses";
import { deskKeepingUses } from "@/tests/doors/desk-keeping-uses";
import type { Make } from "@/tests/doors/right-use";

/** Right uses of what is done at the desk. */
export const deskUses: Record<string, Make> = {
  ...deskFactUses,
  ...deskKeepingUses,
  "app/desk/[courseId]/topics/actions.ts#makeTopic": (world, relation) => {
    const { courseId } = world[relation].desk;
    return {
      ...{ page: `/desk/${courseId}/topics`, isStateful: true, stores: true },
      fields: { courseId, title: `Rivers ${v7()}`, summary: "What flows where." },
    };
  },
  "app/desk/new/actions.ts#makeCourse": () => ({
    ...{ page: "/desk/new", isStateful: true, stores: true },
    fields: { title: "Rivers", summary: "What flows where.", licence: "CC-BY-4.0" },
  }),
};
