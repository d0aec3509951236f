import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { requireViewer } from "@/lib/auth/session";
import { choicesIn } from "@/lib/draw/store";
import { quizMakings, waysOf } from "@/lib/quiz/choice";
import { QuizForm } from "./quiz-form";

type Props = { searchParams: Promise<{ making?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("NewQuiz");
  return { title: t("titleAcross") };
}

/** Where one chooses what a quiz across modules is made of. */
export default async function NewQuizPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const [t, quizzes, { making }, { families, topics }] = await Promise.all([
    getTranslations("NewQuiz"),
    getTranslations("Quizzes"),
    searchParams,
    choicesIn(viewer.id, "studied"),
  ]);
  const ways = waysOf(families);
  return (
    <Shell place="quizzes" title={t("titleAcross")}>
      <BackLink href="/quizzes">{quizzes("title")}</BackLink>
      <p className="text-muted">{t("leadAcross")}</p>
      {ways.length > 0 ? (
        <QuizForm
          versionId={null}
          making={quizMakings.find((one) => one === making) ?? "all"}
          topics={topics}
          ways={ways}
        />
      ) : (
        <Empty text={quizzes("noneStudied")}>
          <LinkButton look="primary" href="/modules">
            {quizzes("toModules")}
          </LinkButton>
        </Empty>
      )}
    </Shell>
  );
}
