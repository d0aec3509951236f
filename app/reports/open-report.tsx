import type { openReports } from "@/lib/reports/store";
import { DecisionForm } from "./decision-form";
import { Reported } from "./reported";

type Props = {
  report: Awaited<ReturnType<typeof openReports>>[number];
  statement: string;
  question: string | null;
};

/** A report that waits for a decision, with both ways to decide. */
export function OpenReport({ report, statement, question }: Props) {
  return (
    <li className="flex flex-col gap-2 rounded-sheet border border-hairline bg-surface p-4">
      <Reported {...{ report, statement, question }} />
      <div className="flex flex-wrap gap-3">
        <DecisionForm deed="accept" report={report} />
        <DecisionForm deed="decline" report={report} />
      </div>
    </li>
  );
}
