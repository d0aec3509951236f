import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { openReports } from "@/lib/reports/store";
import { DecisionForm } from "./decision-form";
import { Reported } from "./reported";

type Props = {
  report: Omit<Awaited<ReturnType<typeof openReports>>[number], "fact">;
  statement: string;
  question: string | null;
  /** Where its editor mends the fact; null for who decides and does not edit. */
  mendedAt: string | null;
};

/** A report that waits for a decision, with both ways to decide. */
export function OpenReport({ report, statement, question, mendedAt }: Props) {
  const t = useTranslations("Reports");
  return (
    <li className="flex flex-col gap-2 rounded-sheet border border-hairline bg-surface p-4">
      <Reported {...{ report, statement, question }} />
      {mendedAt && (
        <TextLink href={mendedAt} className="inline-flex min-h-11 items-center self-start">
          {t("mend")}
        </TextLink>
      )}
      <div className="flex flex-wrap gap-3">
        <DecisionForm deed="accept" report={report} />
        <DecisionForm deed="decline" report={report} />
      </div>
    </li>
  );
}
