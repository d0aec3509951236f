import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { requireViewer } from "@/lib/auth/session";
import { attemptOf } from "@/lib/quiz/store";
import { noteRegradeSeen } from "@/lib/regrading/store";
import { reviewSettingsOf } from "@/lib/review-settings/store";
import { settleAttempt } from "@/lib/server/attempts";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { OpenAttempt } from "./open-attempt";
import { PretestResult } from "./pretest-result";
import { Result } from "./result";

type Props = {
  params: Promise<{ attemptId: string }>;
  searchParams: Promise<{ question?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Quizzes");
  return { title: t("title") };
}

/** A quiz as it stands: open at one of its questions, or over. */
export default async function QuizPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { attemptId } = await params;
  const now = new Date();
  const attempt = (await attemptOf(viewer.id, uuidOrNotFound(attemptId), now)) ?? notFound();
  if (attempt.isToSettle) await settleAttempt({ learnerId: viewer.id, id: attempt.id }, now);
  const modes = await getTranslations("Quizzes");
  const title = attempt.title ?? modes(`modes.${attempt.mode}`);
  if (attempt.endedAt) {
    await noteRegradeSeen(viewer.id, attempt.id, now);
    const Ended = attempt.mode === "PRETEST" ? PretestResult : Result;
    return <Ended attempt={attempt} title={title} learnerId={viewer.id} />;
  }
  const settings = await reviewSettingsOf(viewer.id);
  return (
    <Shell place="quizzes" title={title}>
      <OpenAttempt
        attempt={attempt}
        asked={Number((await searchParams).question)}
        confidenceAsked={settings.screen.confidenceAsked}
        now={now}
      />
    </Shell>
  );
}
