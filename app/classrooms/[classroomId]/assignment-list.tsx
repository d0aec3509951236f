import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { shownDue } from "@/lib/classroom/shown-due";
import type { classroomOf } from "@/lib/classroom/store";
import { TakeBack } from "./take-back";

type Classroom = NonNullable<Awaited<ReturnType<typeof classroomOf>>>;

type Props = {
  classroom: Classroom;
  /** Whether the viewer is an instructor here, */
  teaches: boolean;
  /** and of a class that goes on. */
  mayChange: boolean;
};

export function AssignmentList({ classroom, teaches, mayChange }: Props) {
  const t = useTranslations("Classroom");
  const locale = useLocale();
  const { id, assignments } = classroom;
  const assign = (
    <LinkButton look="primary" href={`/classrooms/${id}/assignments/new`} className="self-start">
      {t("assign")}
    </LinkButton>
  );
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("assignments")}</h2>
      {assignments.length === 0 && (
        <Empty text={mayChange ? t("noAssignmentsTeacher") : t("noAssignments")}>
          {mayChange && assign}
        </Empty>
      )}
      <ul className="flex flex-col gap-3">
        {assignments.map(({ id: assignmentId, title, due, zone, version }) => (
          <li
            key={assignmentId}
            className="flex flex-col gap-1 rounded-sheet border border-hairline bg-surface p-4"
          >
            <h3 className="font-semibold">{title}</h3>
            <p className="text-14 text-muted">{t("due", { due: shownDue(due, zone, locale) })}</p>
            <p className="flex flex-wrap gap-x-6">
              <TextLink
                href={`/modules/${version.moduleId}`}
                className="flex min-h-11 items-center"
              >
                {t("read")}
              </TextLink>
              {teaches && (
                <>
                  <TextLink
                    href={`/classrooms/${id}/assignments/${assignmentId}/questions`}
                    className="flex min-h-11 items-center"
                  >
                    {t("questions")}
                  </TextLink>
                  <TextLink
                    href={`/classrooms/${id}/assignments/${assignmentId}`}
                    className="flex min-h-11 items-center"
                  >
                    {t("results")}
                  </TextLink>
                </>
              )}
            </p>
            {mayChange && <TakeBack classroomId={id} assignmentId={assignmentId} />}
          </li>
        ))}
      </ul>
      {mayChange && assignments.length > 0 && assign}
      {teaches && (
        <TextLink
          href={`/classrooms/${id}/left-out`}
          className="flex min-h-11 items-center self-start"
        >
          {t("leftOut")}
        </TextLink>
      )}
    </section>
  );
}
