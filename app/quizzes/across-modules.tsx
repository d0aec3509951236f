import { getTranslations } from "next-intl/server";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet } from "@/components/ui/sheet";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { isStudying } from "@/lib/draw/store";
import { ACROSS, type QuizMaking } from "@/lib/quiz/choice";
import { mistakesOf } from "@/lib/server/begin-quiz";
import { startQuiz } from "./actions";

/** The quizzes that go across all that a learner opened or was assigned. */
export async function AcrossModules({ learnerId }: { learnerId: string }) {
  const [t, isAny, mistakes] = await Promise.all([
    getTranslations("Quizzes"),
    isStudying(learnerId),
    mistakesOf(learnerId),
  ]);
  return (
    <Sheet>
      <h2 className="font-serif text-22 font-semibold">{t("across")}</h2>
      {isAny ? (
        <>
          <div className="flex flex-wrap gap-3">
            <Start making="all" label={t("mixed")} busy={t("busy")} />
            <Start making="kinds" label={t("kinds")} busy={t("busy")} />
            <Start making="holders" label={t("holders")} busy={t("busy")} />
            <Start making="speakers" label={t("speakers")} busy={t("busy")} />
            {mistakes > 0 && (
              <Start making="missed" label={t("mistakes", { count: mistakes })} busy={t("busy")} />
            )}
          </div>
          {mistakes === 0 && <p className="text-14 text-muted">{t("noMistakes")}</p>}
          <TextLink href="/quizzes/new" className="inline-flex min-h-11 items-center self-start">
            {t("choose")}
          </TextLink>
        </>
      ) : (
        <Empty text={t("noneStudied")}>
          <LinkButton href="/modules">{t("toModules")}</LinkButton>
        </Empty>
      )}
    </Sheet>
  );
}

function Start({ making, label, busy }: { making: QuizMaking; label: string; busy: string }) {
  return (
    <form action={startQuiz}>
      <input type="hidden" name="versionId" value={ACROSS} />
      <input type="hidden" name="making" value={making} />
      <SubmitButton busy={busy}>{label}</SubmitButton>
    </form>
  );
}
