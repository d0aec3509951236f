import { useFormatter, useTranslations } from "next-intl";
import type { Attempt } from "./result";

/** That a quiz is handed in, and when what was right will be shown. */
export function WaitingLine({ attempt: { feedback, dueAt } }: { attempt: Attempt }) {
  const t = useTranslations("Quiz");
  const format = useFormatter();
  return (
    <div className="flex flex-col gap-1">
      <p className="font-serif text-22">{t("handedIn")}</p>
      <p>
        {feedback === "AFTER_DUE" && dueAt
          ? t("shownAfter", {
              at: format.dateTime(dueAt, { dateStyle: "medium", timeStyle: "short" }),
            })
          : t("notShown")}
      </p>
    </div>
  );
}
