import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { Question } from "@/lib/quiz/attempt";

type Props = { attemptId: string; questions: readonly Question[]; current: number };

/** The way to each question where answers may be changed, and which of them the server has. */
export function QuestionList({ attemptId, questions, current }: Props) {
  const t = useTranslations("Quiz");
  return (
    <nav aria-label={t("questions")}>
      <ol className="flex flex-wrap gap-2">
        {questions.map(({ state, question: { position } }) => (
          <li key={position}>
            <TextLink
              href={`/quizzes/${attemptId}?question=${position}`}
              {...(position === current && { "aria-current": "step" as const })}
              className={`flex min-h-11 min-w-11 items-center justify-center rounded-control border px-2 tabular-nums aria-[current]:outline-2 aria-[current]:outline-accent ${state === "open" ? "border-line" : "border-accent font-semibold"}`}
            >
              {t(state === "open" ? "toOpen" : "toKept", { position })}
            </TextLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
