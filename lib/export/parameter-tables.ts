import type { ExportedTable } from "./exported-table";

const own = "it is your own id, the same in every row";

/** By which parameters a person's memories are folded, and what was fitted to their answers. */
export const parameterTables: readonly ExportedTable[] = [
  {
    ...{ file: "memory-settings", table: "MemorySetting", of: "learnerId" },
    orderBy: ["learnerSeq"],
    columns: ["learnerSeq", "id", "algorithm", "version", "weights", "fitId", "effectiveAt"],
    omitted: { learnerId: own },
  },
  {
    ...{ file: "parameter-fits", table: "ParameterFit", of: "learnerId", orderBy: ["id"] },
    columns: [
      ...["id", "fittedAt", "algorithm", "version", "weights", "trials", "judgedOn", "recalled"],
      ...["predictedBefore", "predictedAfter", "logLossBefore", "logLossAfter", "standardError"],
    ],
    omitted: { learnerId: own },
  },
];
