import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { entriesOf } from "@/lib/course-entries/store";
import { draftOf } from "@/lib/course-modules/draft";
import { moduleStandings } from "@/lib/course-publishing/store";
import { ModuleState } from "./module-state";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await deskCourse((await params).courseId);
  const t = await getTranslations("DeskModule");
  return { title: `${t("modules")} · ${course.title}` };
}

export default async function DeskModulesPage({ params }: Props) {
  const { course } = await deskCourse((await params).courseId);
  const [t, entries, standings] = await Promise.all([
    getTranslations("DeskModule"),
    entriesOf(course.id, { sort: "MODULE" }),
    moduleStandings(course.id),
  ]);
  const modules = entries.map(({ id, body }) => draftOf(id, body));
  return (
    <Shell place="desk" title={t("modules")}>
      <DeskNav course={course} here="modules" />
      {modules.length === 0 && <Empty text={t("noModules")} />}
      <ul className="flex flex-col">
        {modules.map(({ id, title, summary, facts }) => (
          <li key={id} className="flex flex-col gap-1 border-t border-hairline py-3 wrap-anywhere">
            <TextLink
              href={`/desk/${course.id}/modules/${id}`}
              className="inline-flex min-h-11 items-center self-start font-serif text-18"
            >
              {title || t("untitled")}
            </TextLink>
            <p className="text-muted">{summary}</p>
            <p className="text-14 text-muted">
              {t("factCount", { count: facts.length })} ·{" "}
              <ModuleState standing={standings.find(({ moduleId }) => moduleId === id)} />
            </p>
          </li>
        ))}
      </ul>
      <LinkButton look="primary" href={`/desk/${course.id}/modules/new`} className="self-start">
        {t("newModule")}
      </LinkButton>
    </Shell>
  );
}
