import { getTranslations } from "next-intl/server";
import { lastDecision } from "@/lib/proposals/store";
import { UndoForm } from "./undo-form";

/** What the viewer decided last here, and the way back from it. */
export async function LastDecision({ viewerId, courseId }: { viewerId: string; courseId: string }) {
  const last = await lastDecision(viewerId, courseId);
  if (!last) return null;
  const t = await getTranslations("DeskInbox");
  return (
    <UndoForm
      courseId={courseId}
      proposalId={last.proposalId}
      said={t(`last.${last.outcome}`, { statement: last.statement })}
    />
  );
}
