import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import type { TestRef } from "@/lib/class-test/schema";
import { placeQuestion, swapQuestion } from "./actions";

type Props = { test: TestRef; asked: Record<string, string | string[] | undefined> };

/** What was just taken out or swapped, and what takes that back. */
export function UndoLine({ test, asked: { out, was, at } }: Props) {
  const t = useTranslations("TestDesk");
  const former = out ?? was;
  if (typeof former !== "string" || typeof at !== "string") return null;
  const isOut = out !== undefined;
  return (
    <form
      action={isOut ? placeQuestion : swapQuestion}
      className="flex flex-wrap items-center justify-between gap-3 rounded-control border border-line p-3"
    >
      <input type="hidden" name="classroomId" value={test.classroomId} />
      <input type="hidden" name="testId" value={test.testId} />
      <input type="hidden" name="itemId" value={former} />
      <input type="hidden" name="position" value={at} />
      <p role="status">{t(isOut ? "tookOut" : "swapped", { position: at })}</p>
      <SubmitButton busy={t("busy")}>{t("undo")}</SubmitButton>
    </form>
  );
}
