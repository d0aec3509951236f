import type { ExportedTable } from "./exported-table";

/** What a person said of forecasts, and what they settled in courses of their own. */
export const forecastTables: readonly ExportedTable[] = [
  {
    ...{ file: "probabilities", table: "Probability", of: "learnerId", orderBy: ["learnerSeq"] },
    columns: ["learnerSeq", "id", "factId", "meaningRevision", "percent", "givenAt"],
    named: { question: `SELECT f.question FROM "Forecast" f WHERE f."factId" = t."factId"` },
    omitted: { learnerId: "it is your own id, the same in every row" },
  },
  {
    ...{ file: "forecasts-settled", table: "Resolution", of: "resolvedById" },
    orderBy: ["resolvedAt", "factId"],
    columns: ["factId", "outcome", "settledOn", "why", "sources", "resolvedAt"],
    omitted: { resolvedById: "it is your own id, the same in every row" },
  },
];
