import type { ExportedTable } from "./exported-table";

const own = "it is your own id, the same in every row";
const others = "it is another person's id";

/** Mistakes that a person reported, and what they decided on those of others. */
export const reportTables: readonly ExportedTable[] = [
  {
    ...{ file: "reports", table: "Report", of: "reporterId", orderBy: ["at", "id"] },
    columns: ["id", "factId", "itemId", "meaningRevision", "reason", "note", "at"],
    omitted: { reporterId: own },
  },
  {
    ...{ file: "report-answers", table: "ReportDecision", of: "reporterId" },
    orderBy: ["decidedAt", "reportId"],
    columns: ["reportId", "verdict", "why", "decidedAt", "readAt"],
    omitted: { reporterId: own, decidedById: others },
  },
  {
    ...{ file: "report-decisions", table: "ReportDecision", of: "decidedById" },
    orderBy: ["decidedAt", "reportId"],
    columns: ["reportId", "verdict", "why", "decidedAt"],
    omitted: {
      decidedById: own,
      reporterId: others,
      readAt: "it is when another person read it",
    },
  },
];
