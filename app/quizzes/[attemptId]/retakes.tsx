import { useTranslations } from "next-intl";
import { retakeQuiz } from "@/app/quizzes/actions";
import { SubmitButton } from "@/components/ui/submit-button";
import { scoreOf } from "@/lib/quiz/results";
import type { Retake } from "@/lib/server/begin-again";
import type { Attempt } from "./result";

/** The ways to take a quiz again. */
export function Retakes({ attempt: { id, mode, questions } }: { attempt: Attempt }) {
  const t = useTranslations("Quiz");
  const score = scoreOf(questions);
  const ways: Retake[] = [
    ...(score.points < score.questions ? (["wrong"] as const) : []),
    ...(["same"] as const),
    ...(mode === "MISTAKES" ? [] : (["new"] as const)),
  ];
  return (
    <div className="flex flex-wrap gap-3">
      {ways.map((retake, index) => (
        <form key={retake} action={retakeQuiz}>
          <input type="hidden" name="attemptId" value={id} />
          <input type="hidden" name="retake" value={retake} />
          <SubmitButton {...(index === 0 && { look: "primary" as const })} busy={t("beginning")}>
            {t(`retakes.${retake}`)}
          </SubmitButton>
        </form>
      ))}
    </div>
  );
}
