import { useLocale, useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import type { TestRef } from "@/lib/class-test/schema";
import { shownDue } from "@/lib/classroom/shown-due";
import { takeTimeBack } from "./actions";
import { TimeForm } from "./time-form";

type Props = {
  test: TestRef & {
    zone: string;
    minutes: number | null;
    allowances: readonly {
      learnerId: string;
      extraMinutes: number;
      due: string | null;
      learner: { name: string };
    }[];
  };
  students: readonly { id: string; name: string }[];
  mayChange: boolean;
};

/** Who has more time than the class. */
export function GivenTime({ test, students, mayChange }: Props) {
  const t = useTranslations("TestTime");
  const locale = useLocale();
  return (
    <section className="flex flex-col gap-3" aria-labelledby="time">
      <h2 id="time" className="text-18 font-semibold">
        {t("title")}
      </h2>
      {test.allowances.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ul>
        {test.allowances.map(({ learnerId, extraMinutes, due, learner }) => (
          <li
            key={learnerId}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline py-2"
          >
            <div className="min-w-0 wrap-anywhere">
              <p>{learner.name}</p>
              <p className="text-14 text-muted">
                {[
                  ...(extraMinutes > 0 ? [t("minutes", { count: extraMinutes })] : []),
                  ...(due ? [t("until", { due: shownDue(due, test.zone, locale) })] : []),
                ].join(" · ")}
              </p>
            </div>
            {mayChange && (
              <form action={takeTimeBack}>
                <input type="hidden" name="classroomId" value={test.classroomId} />
                <input type="hidden" name="testId" value={test.testId} />
                <input type="hidden" name="userId" value={learnerId} />
                <SubmitButton busy={t("busy")} aria-label={t("takeBackOf", { name: learner.name })}>
                  {t("takeBack")}
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mayChange && students.length > 0 && (
        <SecondStep label={t("give")}>
          <TimeForm
            test={{ classroomId: test.classroomId, testId: test.testId }}
            zone={test.zone}
            isTimed={test.minutes !== null}
            students={students}
          />
        </SecondStep>
      )}
    </section>
  );
}
