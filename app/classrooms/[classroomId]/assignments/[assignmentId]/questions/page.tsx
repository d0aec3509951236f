import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PickForm } from "@/app/classrooms/[classroomId]/tests/[testId]/pick/pick-form";
import { BackLink } from "@/components/back-link";
import { Pager } from "@/components/pager";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import { requireInstructor } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { pageOf } from "@/lib/cards/page-of";
import { foundQuestions } from "@/lib/class-test/found-questions";
import { shownAnswer } from "@/lib/class-test/shown-answer";
import { assignmentOf, classroomOf } from "@/lib/classroom/store";
import { classFamilies, classQuerySchema } from "@/lib/omission/schema";
import { omissionsOf, testsAsking } from "@/lib/omission/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { itemsOfVersion, topicsOfVersion } from "@/lib/test-material/store";
import { ClassQuestions } from "./class-questions";

type Props = {
  params: Promise<{ classroomId: string; assignmentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("LeftOut");
  return { title: t("questions") };
}

/** All that a class is asked of a module outside tests, each to be left out for it. */
export default async function ClassQuestionsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { classroomId, assignmentId } = await params;
  await requireInstructor(viewer.id, uuidOrNotFound(classroomId));
  const classroom = (await classroomOf(viewer.id, classroomId)) ?? notFound();
  const { version } = (await assignmentOf(classroomId, uuidOrNotFound(assignmentId))) ?? notFound();
  const query = classQuerySchema.parse(await searchParams);
  const [t, items, topics, omissions] = await Promise.all([
    getTranslations("LeftOut"),
    itemsOfVersion(viewer.id, { classroomId, versionId: version.id }),
    topicsOfVersion(version.id),
    omissionsOf(classroomId),
  ]);
  const asked = items.filter(({ isReserved }) => !isReserved);
  const searched = asked.map((item) => ({ ...item, shown: shownAnswer(item.body) }));
  const found = foundQuestions(searched, query);
  const ids = found.map(({ id }) => id);
  const page = pageOf(ids, query.after);
  const shown = found.filter(({ id }) => page.cardIds.includes(id));
  const tests = await testsAsking(classroomId, page.cardIds);
  const path = `/classrooms/${classroomId}/assignments/${assignmentId}/questions`;
  const { item: opened, ...asking } = query;
  return (
    <Shell place="classrooms" title={t("questions")} wide>
      <BackLink href={`/classrooms/${classroomId}`}>{classroom.name}</BackLink>
      <p className="text-muted">{t("questionsOf", { module: version.title })}</p>
      <p className="max-w-column">{t("explained")}</p>
      <PickForm query={query} topics={topics} families={classFamilies} />
      <p role="status" className="text-muted tabular-nums">
        {t("found", {
          count: found.length,
          left: found.filter(({ isLeftOut }) => isLeftOut).length,
        })}
      </p>
      <TextLink
        href={`/classrooms/${classroomId}/left-out`}
        className="inline-flex min-h-11 items-center self-start"
      >
        {t("list")}
      </TextLink>
      {found.length === 0 && <Empty text={t("nothing")} />}
      <ClassQuestions
        classroomId={classroomId}
        questions={shown}
        opened={opened}
        address={{ path, asking }}
        known={{ omissions, tests }}
        mayChange={classroom.archiving === null}
      />
      <Pager path={path} asked={asking} after={page.after} />
    </Shell>
  );
}
