import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { DeskNav } from "@/components/desk-nav";
import { KindBadge } from "@/components/kind-badge";
import { Pager } from "@/components/pager";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";
import { pageOf } from "@/lib/cards/page-of";
import { entriesOf } from "@/lib/course-entries/store";
import { factLines, foundLines } from "@/lib/proposals/fact-lines";
import { factsQuerySchema } from "@/lib/proposals/facts-query";
import { publishedAmong } from "@/lib/proposals/store";
import { FactsForm } from "./facts-form";
import { LastDeletion } from "./last-deletion";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await deskCourse((await params).courseId);
  const t = await getTranslations("DeskFacts");
  return { title: `${t("title")} · ${course.title}` };
}

/** Every fact of a course as it is edited, in a module or in none. */
export default async function FactsPage({ params, searchParams }: Props) {
  const { viewer, course } = await deskCourse((await params).courseId);
  const query = factsQuerySchema.parse(await searchParams);
  const [t, entries] = await Promise.all([getTranslations("DeskFacts"), entriesOf(course.id)]);
  const ids = entries.filter(({ sort }) => sort === "FACT").map(({ id }) => id);
  const lines = factLines(entries, await publishedAmong(ids));
  const found = foundLines(lines, query);
  const { cardIds: shown, after } = pageOf(
    found.map(({ id }) => id),
    query.after,
  );
  const path = `/desk/${course.id}`;
  return (
    <Shell place="desk" title={t("title")} wide>
      <DeskNav course={course} here="facts" />
      <LastDeletion viewerId={viewer.id} courseId={course.id} />
      {lines.length > 0 && <FactsForm query={query} entries={entries} />}
      {lines.length === 0 && (
        <Empty text={t("none")}>
          <LinkButton href={`${path}/inbox`}>{t("toInbox")}</LinkButton>
        </Empty>
      )}
      {lines.length > 0 && (
        <p className="text-14 text-muted">{t("found", { count: found.length })}</p>
      )}
      <ul className="flex flex-col empty:hidden">
        {found
          .filter(({ id }) => shown.includes(id))
          .map(({ id, statement, kind, state }) => (
            <li key={id} className="border-t border-hairline">
              <Link
                href={`${path}/facts/${id}`}
                className="flex flex-col gap-1 py-3 hover:text-accent"
              >
                <span className="font-serif text-18 wrap-anywhere">{statement}</span>
                <span className="flex flex-wrap gap-x-4 gap-y-1 text-14 text-muted">
                  <KindBadge kind={kind} />
                  {t(`states.${state}`)}
                </span>
              </Link>
            </li>
          ))}
      </ul>
      <Pager path={`${path}/facts`} asked={query} after={after} />
    </Shell>
  );
}
