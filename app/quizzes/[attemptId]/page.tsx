import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { requireViewer } from "@/lib/auth/session";
import { attemptOf } from "@/lib/quiz/store";
import { reviewSettingsOf } from "@/lib/review-settings/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { AnsweredQuestion } from "./answered-question";
import { OpenQuestion } from "./open-question";
import { Result } from "./result";

type Props = {
  params: Promise<{ attemptId: string }>;
  searchParams: Promise<{ question?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Quizzes");
  return { title: t("title") };
}

/** A quiz stands where its answers say: at the question asked for, else at the first open one. */
export default async function QuizPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { attemptId } = await params;
  const attempt = (await attemptOf(viewer.id, uuidOrNotFound(attemptId))) ?? notFound();
  const asked = Number((await searchParams).question);
  const [t, modes, settings] = await Promise.all([
    getTranslations("Quiz"),
    getTranslations("Quizzes"),
    reviewSettingsOf(viewer.id),
  ]);
  const { questions } = attempt;
  const current =
    questions.find(({ question }) => question.position === asked) ??
    questions.find(({ state }) => state === "open") ??
    questions.at(-1) ??
    notFound();
  const title = attempt.module?.title ?? modes(`modes.${attempt.mode}`);
  if (attempt.submittedAt) return <Result attempt={attempt} title={title} />;
  const { position } = current.question;
  return (
    <Shell place="quizzes" title={title}>
      <p className="text-14 text-muted tabular-nums">
        {t("question", { position, count: questions.length })}
      </p>
      {current.state === "open" ? (
        <OpenQuestion
          key={position}
          attemptId={attempt.id}
          question={current.question}
          next={`/quizzes/${attempt.id}?question=${position}`}
          confidenceAsked={settings.screen.confidenceAsked}
        />
      ) : (
        <AnsweredQuestion attempt={attempt} answered={current} />
      )}
    </Shell>
  );
}
