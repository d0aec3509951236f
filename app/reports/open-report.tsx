import type { decidableReports } from "./decidable-reports";
import { DecisionForm } from "./decision-form";
import { Reported } from "./reported";

type Props = Awaited<ReturnType<typeof decidableReports>>[number];

/** A report that waits for a decision, with both ways to decide. */
export function OpenReport({ report, ...said }: Props) {
  return (
    <li className="flex flex-col gap-2 rounded-sheet border border-hairline bg-surface p-4">
      <Reported report={report} {...said} />
      <div className="flex flex-wrap gap-3 *:open:basis-full">
        <DecisionForm deed="accept" report={report} />
        <DecisionForm deed="decline" report={report} />
      </div>
    </li>
  );
}
