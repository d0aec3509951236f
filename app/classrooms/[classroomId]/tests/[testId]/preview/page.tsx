import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { taughtTest } from "@/app/classrooms/[classroomId]/tests/[testId]/taught-test";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { requireInstructor } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { seededOrder } from "@/lib/chance";
import { openQuestion } from "@/lib/quiz/attempt";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { questionsOfTest } from "@/lib/test-material/store";
import { PreviewedQuestion } from "./previewed-question";

type Props = {
  params: Promise<{ classroomId: string; testId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("TestPreview");
  return { title: t("title") };
}

/**
 * A test as a student meets it on a phone. What is answered here stands in the address alone: nobody
 * takes it, so nothing is stored or counted.
 */
export default async function PreviewPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { classroomId, testId } = await params;
  await requireInstructor(viewer.id, uuidOrNotFound(classroomId));
  const test = await taughtTest(classroomId, testId);
  const { question, response: given } = await searchParams;
  const [t, questions] = await Promise.all([
    getTranslations("TestPreview"),
    questionsOfTest(testId),
  ]);
  const asked = questions.filter(({ isRetired, isLeftOut }) => !isRetired && !isLeftOut);
  const order = test.order === "OWN" ? `${test.seed} ${viewer.id} 0` : test.seed;
  const inOrder = test.order === "OWN" ? seededOrder(asked, order) : asked;
  const place = inOrder[Number(question) - 1] ? Number(question) : 1;
  const current = inOrder[place - 1];
  const address = `/classrooms/${classroomId}/tests/${testId}`;
  return (
    <Shell place="classrooms" title={t("titleOf", { title: test.title })} wide>
      <BackLink href={address}>{test.title}</BackLink>
      <p className="text-muted">{t("lead")}</p>
      {current ? (
        <section
          aria-label={t("frame")}
          className="flex w-full max-w-[360px] flex-col gap-6 rounded-sheet border border-line bg-paper px-4 py-6"
        >
          <p className="text-14 text-muted tabular-nums">
            {t("question", { position: place, count: inOrder.length })}
          </p>
          <PreviewedQuestion
            key={current.id}
            address={`${address}/preview`}
            question={openQuestion(
              place,
              current.body,
              seededOrder(current.body.options, `${order} ${current.id}`).map(({ id }) => id),
            )}
            item={current.body}
            response={typeof given === "string" ? given : null}
            next={place < inOrder.length ? place + 1 : null}
          />
        </section>
      ) : (
        <Empty text={t("empty")} />
      )}
    </Shell>
  );
}
