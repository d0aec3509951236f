import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import type { TestRef } from "@/lib/class-test/schema";
import { type Draw, takeDrawBack } from "./actions";

type Props = { test: TestRef; drawn: Draw };

/** Takes a draw back: what stood there before stands there again. */
export function UndoDraw({ test, drawn: { seed, before, after } }: Props) {
  const t = useTranslations("TestDesk");
  return (
    <form action={takeDrawBack}>
      <input type="hidden" name="classroomId" value={test.classroomId} />
      <input type="hidden" name="testId" value={test.testId} />
      <input type="hidden" name="seed" value={seed} />
      <input type="hidden" name="before" value={before.join(" ")} />
      <input type="hidden" name="after" value={after.join(" ")} />
      <SubmitButton busy={t("busy")}>{t("undoDraw")}</SubmitButton>
    </form>
  );
}
