import { getTranslations } from "next-intl/server";
import { changesOf } from "@/lib/course-entries/store";
import { factFields } from "@/lib/proposals/fact-fields";
import { recordIn } from "@/lib/proposals/raw-value";
import { DeletionUndo } from "./deletion-undo";

/** The fact that the viewer deleted last, while nothing was done to facts since, and the way back. */
export async function LastDeletion({ viewerId, courseId }: { viewerId: string; courseId: string }) {
  const [last] = await changesOf(courseId, { sort: "FACT", take: 1 });
  if (!last || last.after !== null || last.changedBy?.id !== viewerId) return null;
  const t = await getTranslations("DeskFacts");
  const statement = factFields.statement.read(recordIn(last.before));
  return (
    <DeletionUndo
      courseId={courseId}
      at={last.changedAt.toISOString()}
      said={t("deleted", { statement })}
    />
  );
}
