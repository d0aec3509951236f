import { Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import { BeforeReading } from "@/app/modules/[moduleId]/before-reading";
import { Shell } from "@/components/shell";
import { LinkButton } from "@/components/ui/link-button";
import type { Question } from "@/lib/quiz/attempt";
import { certaintyOf, scoreOf } from "@/lib/quiz/results";
import type { attemptOf } from "@/lib/quiz/store";
import { Feedback } from "./feedback";
import { ResultTables } from "./result-tables";
import { Retakes } from "./retakes";
import { VerdictSign } from "./verdict-line";
import { WaitingLine } from "./waiting-line";

export type Attempt = NonNullable<Awaited<ReturnType<typeof attemptOf>>>;

type Props = { attempt: Attempt; title: string; learnerId: string };

/** A finished quiz: what was right, by topic, kind and confidence, and each question with what may be shown. */
export function Result({ attempt, title, learnerId }: Props) {
  const t = useTranslations("Quiz");
  const { module, questions, state, mode } = attempt;
  const open = questions.filter((one) => one.state === "open").length;
  return (
    <Shell place="quizzes" title={title}>
      {attempt.isReleased ? <Scores attempt={attempt} /> : <WaitingLine attempt={attempt} />}
      {state === "closed" && <p>{t("closed")}</p>}
      {state === "regraded" && <p>{t("regraded")}</p>}
      {open > 0 && <p className="text-muted">{t("leftOpen", { count: open })}</p>}
      {mode !== "TEST" && <Retakes attempt={attempt} />}
      <p className="flex flex-wrap gap-3">
        <LinkButton href="/quizzes">{t("again")}</LinkButton>
        {module && <LinkButton href={`/modules/${module.moduleId}`}>{t("toModule")}</LinkButton>}
      </p>
      {module && <BeforeReading learnerId={learnerId} moduleId={module.moduleId} />}
      {attempt.isReleased && <ResultTables questions={questions} />}
      <section className="flex flex-col gap-3">
        <h2 className="text-18 font-semibold">{t("questions")}</h2>
        <ol className="flex flex-col">
          {questions.map((one) => (
            <li key={one.question.position} className="border-t border-hairline">
              {one.state === "answered" ? <Reviewed {...one} /> : <Untold one={one} />}
            </li>
          ))}
        </ol>
      </section>
    </Shell>
  );
}

function Scores({ attempt: { questions, byCertainty } }: { attempt: Attempt }) {
  const t = useTranslations("Quiz");
  return (
    <div className="flex flex-col gap-1">
      <p className="font-serif text-22">{t("score", scoreOf(questions))}</p>
      {byCertainty && <p className="tabular-nums">{t("certainty", certaintyOf(questions))}</p>}
    </div>
  );
}

/** A question that was not answered, or of whose answer nothing may be shown yet. */
function Untold({ one: { state, question } }: { one: Question }) {
  const t = useTranslations("Quiz");
  return (
    <p className="flex gap-3 py-3 text-muted">
      {state === "open" && (
        <Minus role="img" aria-label={t("unanswered")} className="mt-0.5 size-5 shrink-0" />
      )}
      {question.stem}
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
