import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ModuleState } from "@/app/desk/[courseId]/modules/module-state";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { moduleStandings } from "@/lib/course-publishing/store";
import { archive, reopen } from "./actions";
import { AssignLinks } from "./assign-links";

type Props = {
  courseId: string;
  moduleId: string;
  standing: Awaited<ReturnType<typeof moduleStandings>>[number] | undefined;
  /** The classes that the editor teaches. */
  classrooms: readonly { id: string; name: string }[];
  /** What keeps it from being published, above what leads there. */
  children: ReactNode;
};

/** Where a module stands between draft and archive, and what leads on from there. */
export function Standing({ courseId, moduleId, standing, classrooms, children }: Props) {
  const t = useTranslations("DeskModule");
  return (
    <section aria-label={t("standing")} className="flex flex-col gap-3">
      <p className="text-muted">
        <ModuleState standing={standing} />
      </p>
      {children}
      <div className="flex flex-wrap items-start gap-3">
        <LinkButton look="primary" href={`/desk/${courseId}/modules/${moduleId}/publish`}>
          {t("toPublish")}
        </LinkButton>
        {standing && <LinkButton href={`/modules/${moduleId}`}>{t("asReader")}</LinkButton>}
        {standing && (
          <form action={standing.archiving ? reopen : archive}>
            <input type="hidden" name="courseId" value={courseId} />
            <input type="hidden" name="moduleId" value={moduleId} />
            <SubmitButton busy={t("busy")}>
              {standing.archiving ? t("reopen") : t("archive")}
            </SubmitButton>
          </form>
        )}
      </div>
      <AssignLinks standing={standing} classrooms={classrooms} />
    </section>
  );
}
