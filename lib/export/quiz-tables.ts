import type { ExportedTable } from "./exported-table";

const own = "it is your own id, the same in every row";

const moduleTitle = `SELECT v.title FROM "ModuleVersion" v WHERE v.id = t."versionId"`;

/** What a person was asked in quizzes and tests, and what they answered. */
export const quizTables: readonly ExportedTable[] = [
  {
    ...{ file: "quizzes", table: "Attempt", of: "learnerId", orderBy: ["startedAt", "id"] },
    columns: [
      ...[
        "id",
        "testId",
        "versionId",
        "mode",
        "seed",
        "feedback",
        "byCertainty",
        "startedAt",
        "closesAt",
      ],
      ...["dueAt", "submittedAt", "closedAt", "regradedAt", "countsFrom"],
    ],
    named: { moduleTitle },
    omitted: { learnerId: own },
  },
  {
    ...{ file: "quiz-questions", table: "AttemptItem", of: "learnerId" },
    orderBy: ["attemptId", "position"],
    columns: [
      ...["attemptId", "position", "itemId", "meaningRevision", "textRevision", "optionIds"],
    ],
    omitted: { learnerId: own },
  },
  {
    ...{ file: "quiz-answers", table: "Answer", of: "learnerId", orderBy: ["learnerSeq"] },
    columns: [
      ...["learnerSeq", "id", "attemptId", "position", "response", "confidence", "deviceId"],
      ...["deviceSeq", "deviceAt", "effectiveAt", "zone", "dayStartHour"],
    ],
    omitted: { learnerId: own },
  },
  {
    ...{ file: "quiz-marks", table: "Mark", of: "learnerId", orderBy: ["markedAt", "answerId"] },
    columns: ["answerId", "points", "markedAt"],
    omitted: { learnerId: own },
  },
];
