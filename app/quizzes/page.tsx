import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getFormatter, getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/auth/session";
import { visibleModules } from "@/lib/content/store";
import { attemptsOf } from "@/lib/quiz/store";
import { AcrossModules } from "./across-modules";
import { startQuiz } from "./actions";

type Props = { searchParams: Promise<{ nothing?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Quizzes");
  return { title: t("title") };
}

export default async function QuizzesPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const t = await getTranslations("Quizzes");
  const modules = await visibleModules(viewer.id);
  return (
    <Shell place="quizzes" title={t("title")}>
      <p className="text-muted">{t("lead")}</p>
      {(await searchParams).nothing && <Notice>{t("nothing")}</Notice>}
      <AcrossModules learnerId={viewer.id} />
      {modules.length === 0 && <Empty text={t("none")} />}
      {modules.map(({ id, moduleId, title }) => (
        <Sheet key={id}>
          <h2 className="font-serif text-22 font-semibold">{title}</h2>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <form action={startQuiz}>
              <input type="hidden" name="versionId" value={id} />
              <SubmitButton busy={t("busy")}>{t("start")}</SubmitButton>
            </form>
            <TextLink
              href={`/modules/${moduleId}/quiz`}
              className="inline-flex min-h-11 items-center"
            >
              {t("choose")}
            </TextLink>
          </div>
        </Sheet>
      ))}
      <PastQuizzes learnerId={viewer.id} />
    </Shell>
  );
}

async function PastQuizzes({ learnerId }: { learnerId: string }) {
  const [t, format, attempts] = await Promise.all([
    getTranslations("Quizzes"),
    getFormatter(),
    attemptsOf(learnerId, new Date()),
  ]);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("past")}</h2>
      {attempts.length === 0 && <p className="text-muted">{t("noPast")}</p>}
      <ul className="flex flex-col">
        {attempts.map(({ id, title, mode, startedAt, ...standing }) => (
          <li key={id} className="flex flex-col border-t border-hairline py-3">
            <TextLink href={`/quizzes/${id}`} className="flex min-h-11 items-center self-start">
              {t("taken", {
                title: title ?? t(`modes.${mode}`),
                date: format.dateTime(startedAt, { dateStyle: "medium", timeStyle: "short" }),
              })}
            </TextLink>
            <span className="text-14 text-muted tabular-nums">
              {title && mode !== "PRACTICE" && `${t(`modes.${mode}`)} · `}
              <Standing {...standing} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type StandingProps = {
  isEnded: boolean;
  points: number | null;
  questions: number;
  answered: number;
};

/** How a quiz came out, if that may be known, or how far it is. */
function Standing({ isEnded, points, questions, answered }: StandingProps) {
  const t = useTranslations("Quizzes");
  if (!isEnded) return t("goOn", { answered, questions });
  return points === null ? t("handedIn") : t("score", { points, questions });
}
