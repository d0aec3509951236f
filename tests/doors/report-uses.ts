import { addReport, reportsOf } from "@/lib/reports/store";
import type { Make, RightUse } from "@/tests/doors/right-use";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

/** Right uses of what is about reports of mistakes. */
export const reportUses: Record<string, Make> = {
  "app/reports/actions.ts#acceptReport": async () => onReport(await openReport()),
  "app/reports/actions.ts#declineReport": async () => onReport(await openReport()),
  "app/reports/actions.ts#sendReport": (world, relation) => {
    const { factId } = world[relation];
    return {
      ...{ page: `/facts/${factId}`, isStateful: true, stores: true },
      fields: { factId, meaningRevision: "1", reason: "WRONG", note: "It was another." },
    };
  },
};

/** A report of a fact that everyone may read. */
async function openReport() {
  await publish(fixtureCourse());
  const { id: reporterId } = await createLearner();
  const said = { meaningRevision: 1, reason: "WRONG", note: "" } as const;
  await addReport(reporterId, { factId: "f_0000000001", ...said }, new Date());
  const [report] = await reportsOf(reporterId);
  return { reporterId, reportId: report?.id ?? "" };
}

function onReport(report: { reporterId: string; reportId: string }): RightUse {
  return {
    ...{ page: "/reports", isStateful: true, stores: true },
    fields: { ...report, why: "It is so." },
  };
}
