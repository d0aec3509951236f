import "server-only";
import type { Viewer } from "@/lib/auth/session";
import { visibleFacts } from "@/lib/factbase/store";
import { factsAskedBy, openReports, questionsOf } from "@/lib/reports/store";

/** What a report is about, as far as its reader may read it. */
export type Said = {
  /** The fact, or each of those that the reported question asks together. */
  facts: { id: string; statement: string }[];
  /** How it was asked; null where it was met as a statement. */
  question: string | null;
};

/**
 * The reports that somebody decides: an administrator those of facts that they may read, an editor those
 * of their own courses, which are mended at the desk.
 */
export async function decidableReports({ id: viewerId, role }: Viewer) {
  if (role === "LEARNER") return [];
  const reports = await withSaid(viewerId, await openReports(role === "ADMIN" ? null : viewerId));
  return reports
    .filter(({ facts }) => facts.length > 0)
    .map(({ report: { fact, ...report }, ...said }) => {
      return { report, ...said, desk: role === "ADMIN" ? null : `/desk/${fact.courseId}` };
    });
}

type About = { factId: string; itemId: string | null };

/** Reports with what each is about, of what the viewer may read. */
export async function withSaid<R extends About>(
  viewerId: string,
  reports: readonly R[],
): Promise<(Said & { report: R })[]> {
  const itemIds = reports.flatMap(({ itemId }) => itemId ?? []);
  const [questions, together] = await Promise.all([questionsOf(itemIds), factsAskedBy(itemIds)]);
  const askedBy = ({ factId, itemId }: About) => together.get(itemId ?? "") ?? [factId];
  const facts = await visibleFacts(viewerId, { id: { in: reports.flatMap(askedBy) } });
  const statements = new Map(facts.map(({ id, statement }) => [id, statement]));
  return reports.map((report) => ({
    report,
    facts: askedBy(report).flatMap((id) => {
      const statement = statements.get(id);
      return statement === undefined ? [] : [{ id, statement }];
    }),
    question: questions.get(report.itemId ?? "") ?? null,
  }));
}
