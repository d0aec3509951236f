import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { QuizForm } from "@/app/quizzes/new/quiz-form";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { requireViewer } from "@/lib/auth/session";
import { visibleModule } from "@/lib/content/store";
import { choicesIn } from "@/lib/draw/store";
import { waysOf } from "@/lib/quiz/choice";

type Props = { params: Promise<{ moduleId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("NewQuiz");
  return { title: t("title") };
}

/** Where one chooses what a quiz on a module is made of. */
export default async function NewQuizPage({ params }: Props) {
  const viewer = await requireViewer();
  const { moduleId } = await params;
  const module = (await visibleModule(viewer.id, moduleId)) ?? notFound();
  const [t, { families }] = await Promise.all([
    getTranslations("NewQuiz"),
    choicesIn(viewer.id, { versionId: module.id }),
  ]);
  return (
    <Shell place="quizzes" title={t("title")}>
      <BackLink href={`/modules/${moduleId}`}>{module.title}</BackLink>
      <p className="text-muted">{t("lead")}</p>
      <QuizForm versionId={module.id} making="all" topics={module.topics} ways={waysOf(families)} />
    </Shell>
  );
}
