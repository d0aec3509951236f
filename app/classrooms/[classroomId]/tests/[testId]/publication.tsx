import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { Sheet } from "@/components/ui/sheet";
import { SubmitButton } from "@/components/ui/submit-button";
import type { TestRef } from "@/lib/class-test/schema";
import { deleteTest, publish, takeBack } from "./settings/actions";

type Props = {
  test: TestRef & {
    tries: number;
    feedback: string;
    publication: { publishedAt: Date } | null;
    _count: { items: number; attempts: number };
  };
  mayChange: boolean;
};

/** Whether the class sees a test, and what changes that while nobody has begun. */
export function Publication({ test, mayChange }: Props) {
  const t = useTranslations("TestDesk");
  const { items, attempts } = test._count;
  const shown = test.publication ? "published" : "draft";
  const state = attempts > 0 ? "begun" : shown;
  const givesAway =
    test.tries > 1 && (test.feedback === "AT_ONCE" || test.feedback === "AFTER_SUBMISSION");
  return (
    <Sheet aria-labelledby="state">
      <h2 id="state" className="text-18 font-semibold">
        {t(`states.${state}`)}
      </h2>
      <p>{t(`stateTexts.${state}`, { count: attempts })}</p>
      {givesAway && <p className="text-14 text-wrong">{t("givesAway")}</p>}
      {mayChange && state === "draft" && items > 0 && (
        <TestDeed test={test} action={publish} label={t("publish")} look="primary" />
      )}
      {mayChange && state === "draft" && (
        <SecondStep label={t("delete")}>
          <p>{t("deleteText")}</p>
          <TestDeed test={test} action={deleteTest} label={t("deleteSure")} />
        </SecondStep>
      )}
      {mayChange && state === "published" && (
        <TestDeed test={test} action={takeBack} label={t("takeBack")} />
      )}
    </Sheet>
  );
}

type DeedProps = {
  test: TestRef;
  action: (form: FormData) => Promise<void>;
  label: string;
  look?: "primary" | "plain";
};

function TestDeed({ test: { classroomId, testId }, action, label, look = "plain" }: DeedProps) {
  const t = useTranslations("TestDesk");
  return (
    <form action={action}>
      <input type="hidden" name="classroomId" value={classroomId} />
      <input type="hidden" name="testId" value={testId} />
      <SubmitButton busy={t("busy")} look={look}>
        {label}
      </SubmitButton>
    </form>
  );
}
