import { useTranslations } from "next-intl";
import { BeforeReading } from "@/app/modules/[moduleId]/before-reading";
import { retakeQuiz } from "@/app/quizzes/actions";
import { Shell } from "@/components/shell";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Attempt } from "./result";

type Props = { attempt: Attempt; title: string; learnerId: string };

/** A pretest that is handed in: nothing of it is graded, and what was gained shows later. */
export function PretestResult({ attempt: { id, module }, title, learnerId }: Props) {
  const t = useTranslations("Pretest");
  return (
    <Shell place="quizzes" title={title}>
      {module && <BeforeReading learnerId={learnerId} moduleId={module.moduleId} isWhole />}
      <div className="flex flex-wrap gap-3">
        {module && (
          <LinkButton look="primary" href={`/modules/${module.moduleId}`}>
            {t("read")}
          </LinkButton>
        )}
        <form action={retakeQuiz}>
          <input type="hidden" name="attemptId" value={id} />
          <input type="hidden" name="retake" value="same" />
          <SubmitButton busy={t("busy")}>{t("askAgain")}</SubmitButton>
        </form>
      </div>
    </Shell>
  );
}
