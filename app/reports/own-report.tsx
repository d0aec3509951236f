import { useFormatter, useTranslations } from "next-intl";
import type { reportsOf } from "@/lib/reports/store";
import type { Said } from "./decidable-reports";
import { Reported } from "./reported";

type Props = Said & { report: Awaited<ReturnType<typeof reportsOf>>[number] };

/** One's own report, and what was decided of it. */
export function OwnReport({ report, ...said }: Props) {
  const t = useTranslations("Reports");
  const format = useFormatter();
  const { decision } = report;
  return (
    <li className="flex flex-col gap-2 rounded-sheet border border-hairline bg-surface p-4">
      <Reported report={report} {...said} />
      {decision ? (
        <p>
          <strong>{t(`verdicts.${decision.verdict}`)}</strong>,{" "}
          {format.dateTime(decision.decidedAt, { dateStyle: "medium" })}: {decision.why}
        </p>
      ) : (
        <p className="text-muted">{t("undecided")}</p>
      )}
    </li>
  );
}
