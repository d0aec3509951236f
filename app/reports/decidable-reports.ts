import "server-only";
import type { Viewer } from "@/lib/auth/session";
import { visibleFacts } from "@/lib/factbase/store";
import { openReports, questionsOf } from "@/lib/reports/store";

/**
 * The reports that somebody decides: an administrator those of facts that they may read, an editor those
 * of their own courses, which are mended at the desk.
 */
export async function decidableReports({ id: viewerId, role }: Viewer) {
  if (role === "LEARNER") return [];
  const reports = await openReports(role === "ADMIN" ? null : viewerId);
  const { statements, questions } = await saidIn(viewerId, reports);
  return reports.flatMap(({ fact: { courseId }, ...report }) => {
    const statement = statements.get(report.factId);
    const question = questions.get(report.itemId ?? "") ?? null;
    const mendedAt = role === "ADMIN" ? null : `/desk/${courseId}/facts/${report.factId}`;
    return statement === undefined ? [] : [{ ...report, statement, question, mendedAt }];
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
