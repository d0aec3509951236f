import "server-only";
import { visibleFacts } from "@/lib/factbase/store";
import { openReports, questionsOf } from "@/lib/reports/store";

/** Reports of facts that the administrator may read; others wait for who edits their course. */
export async function decidableReports(viewerId: string) {
  const reports = await openReports();
  const { statements, questions } = await saidIn(viewerId, reports);
  return reports.flatMap((report) => {
    const statement = statements.get(report.factId);
    const question = questions.get(report.itemId ?? "") ?? null;
    return statement === undefined ? [] : [{ ...report, statement, question }];
  });
}

/** What the facts of these reports say and how they were asked, by id, of what the viewer may read. */
export async function saidIn(
  viewerId: string,
  reports: readonly { factId: string; itemId: string | null }[],
) {
  const ids = reports.map(({ factId }) => factId);
  const [facts, questions] = await Promise.all([
    visibleFacts(viewerId, { id: { in: ids } }),
    questionsOf(reports.flatMap(({ itemId }) => itemId ?? [])),
  ]);
  return { statements: new Map(facts.map(({ id, statement }) => [id, statement])), questions };
}
