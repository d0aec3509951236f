import "server-only";
import { visibleFacts } from "@/lib/factbase/store";
import { openReports } from "@/lib/reports/store";

/** Reports of facts that the administrator may read; others wait for who edits their course. */
export async function decidableReports(viewerId: string) {
  const reports = await openReports();
  const statements = await statementsOf(viewerId, reports);
  return reports.flatMap((report) => {
    const statement = statements.get(report.factId);
    return statement === undefined ? [] : [{ ...report, statement }];
  });
}

/** What the facts of these reports say, by id, of those that the viewer may read. */
export async function statementsOf(viewerId: string, reports: readonly { factId: string }[]) {
  const ids = reports.map(({ factId }) => factId);
  const facts = await visibleFacts(viewerId, { id: { in: ids } });
  return new Map(facts.map(({ id, statement }) => [id, statement]));
}
