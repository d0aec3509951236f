import type { ExportedTable } from "./exported-table";

const own = "it is your own id, the same in every row";

const moduleTitle = `SELECT v.title FROM "ModuleVersion" v WHERE v.id = t."versionId"`;

/** No try of a test that is under way: what it asks, and in which order, is told by its own page alone. */
const isNoOpenTest = `NOT EXISTS (SELECT FROM "Attempt" a
  WHERE a."learnerId" = t."learnerId" AND a.id = t."attemptId" AND a.mode = 'TEST'
    AND a."submittedAt" IS NULL AND a."closedAt" IS NULL)`;

/** No mark of a test before the test's rule allows it to be known. */
const isKnownMark = `NOT EXISTS (SELECT FROM "Answer" n
  JOIN "Attempt" a ON a."learnerId" = n."learnerId" AND a.id = n."attemptId"
  WHERE n."learnerId" = t."learnerId" AND n.id = t."answerId" AND a.mode = 'TEST'
    AND a."countsFrom" IS NULL)`;

/** What a person was asked in quizzes and tests, and what they answered. */
export const quizTables: readonly ExportedTable[] = [
  {
    ...{ file: "quizzes", table: "Attempt", of: "learnerId", orderBy: ["startedAt", "id"] },
    columns: [
      ...["id", "testId", "versionId", "mode", "feedback", "byCertainty", "startedAt", "closesAt"],
      ...["dueAt", "submittedAt", "closedAt", "regradedAt", "markSeenAt", "countsFrom"],
    ],
    named: { moduleTitle },
    omitted: {
      learnerId: own,
      seed: "a test's decides the order for those who have yet to take it",
    },
  },
  {
    ...{ file: "quiz-questions", table: "AttemptItem", of: "learnerId", known: isNoOpenTest },
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
    ...{ file: "quiz-marks", table: "Mark", of: "learnerId", known: isKnownMark },
    orderBy: ["markedAt", "answerId"],
    columns: ["answerId", "points", "markedAt"],
    omitted: { learnerId: own },
  },
];
