import { Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Shell } from "@/components/shell";
import { LinkButton } from "@/components/ui/button";
import type { Question } from "@/lib/quiz/attempt";
import { Feedback } from "./feedback";
import { VerdictSign } from "./verdict-line";

type Props = {
  attempt: { module: { moduleId: string } | null; questions: readonly Question[] };
  title: string;
};

/** A finished quiz: how many were right, and each question with its feedback. */
export function Result({ attempt: { module, questions }, title }: Props) {
  const t = useTranslations("Quiz");
  const points = questions.reduce(
    (sum, one) => sum + (one.state === "answered" ? one.question.mark.points : 0),
    0,
  );
  const open = questions.filter(({ state }) => state === "open").length;
  return (
    <Shell place="quizzes" title={title}>
      <p className="font-serif text-22">{t("score", { points, questions: questions.length })}</p>
      {open > 0 && <p className="text-muted">{t("leftOpen", { count: open })}</p>}
      <p className="flex flex-wrap gap-3">
        <LinkButton look="primary" href="/quizzes">
          {t("again")}
        </LinkButton>
        {module && (
          <LinkButton href={`/modules/${module.moduleId}`} prefetch={false}>
            {t("toModule")}
          </LinkButton>
        )}
      </p>
      <section className="flex flex-col gap-3">
        <h2 className="text-18 font-semibold">{t("questions")}</h2>
        <ol className="flex flex-col">
          {questions.map((one) => (
            <li key={one.question.position} className="border-t border-hairline">
              {one.state === "open" ? (
                <Unanswered stem={one.question.stem} />
              ) : (
                <Reviewed {...one} />
              )}
            </li>
          ))}
        </ol>
      </section>
    </Shell>
  );
}

function Unanswered({ stem }: { stem: string }) {
  const t = useTranslations("Quiz");
  return (
    <p className="flex gap-3 py-3 text-muted">
      <Minus role="img" aria-label={t("unanswered")} className="mt-0.5 size-5 shrink-0" />
      {stem}
    </p>
  );
}

function Reviewed({ state, ...answered }: Extract<Question, { state: "answered" }>) {
  const { stem, mark } = answered.question;
  return (
    <details className="py-1">
      <summary className="flex min-h-11 cursor-pointer gap-3 py-2">
        <VerdictSign mark={mark} />
        <span>{stem}</span>
      </summary>
      <div className="pb-4 pl-8">
        <Feedback {...answered} />
      </div>
    </details>
  );
}
