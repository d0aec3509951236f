import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { taughtTest } from "@/app/classrooms/[classroomId]/tests/[testId]/taught-test";
import { BackLink } from "@/components/back-link";
import { Pager } from "@/components/pager";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { pageOf } from "@/lib/cards/page-of";
import { foundQuestions } from "@/lib/class-test/found-questions";
import { pickQuerySchema, testFamilies } from "@/lib/class-test/schema";
import { shownAnswer } from "@/lib/class-test/shown-answer";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import {
  factsTaught,
  itemsForTest,
  questionsOfTest,
  topicsOfVersion,
} from "@/lib/test-material/store";
import { PickForm } from "./pick-form";
import { PickList } from "./pick-list";

type Props = {
  params: Promise<{ classroomId: string; testId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("TestDesk");
  return { title: t("pick") };
}

/** All that a test may ask, to search, to filter and to pick from by hand. */
export default async function PickPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { classroomId, testId } = await params;
  await requireTeaching(viewer.id, uuidOrNotFound(classroomId));
  const test = await taughtTest(classroomId, testId);
  const query = pickQuerySchema.parse(await searchParams);
  const [t, items, asked, taught, topics] = await Promise.all([
    getTranslations("TestDesk"),
    itemsForTest(viewer.id, { classroomId, versionId: test.version.id }),
    questionsOfTest(testId),
    factsTaught(classroomId),
    topicsOfVersion(test.version.id),
  ]);
  const searched = items.map((item) => ({ ...item, shown: shownAnswer(item.body) }));
  const found = foundQuestions(searched, query);
  const page = pageOf(
    found.map(({ id }) => id),
    query.after,
  );
  const address = `/classrooms/${classroomId}/tests/${testId}`;
  const { for: place, ...filters } = query;
  return (
    <Shell
      place="classrooms"
      title={place === undefined ? t("pick") : t("pickFor", { position: place })}
      wide
    >
      <BackLink href={address}>{test.title}</BackLink>
      <PickForm query={query} topics={topics} families={testFamilies} />
      <p role="status" className="text-muted tabular-nums">
        {t("found", { count: found.length, asked: asked.length })}
      </p>
      {found.length === 0 && <Empty text={t("nothing")} />}
      <PickList
        test={{ classroomId, testId }}
        place={place}
        asked={asked}
        questions={found.filter(({ id }) => page.cardIds.includes(id))}
        taught={taught}
        mayArrange={test._count.attempts === 0}
      />
      <Pager
        path={`${address}/pick`}
        asked={{ ...filters, ...(place !== undefined && { for: `${place}` }) }}
        after={page.after}
      />
    </Shell>
  );
}
