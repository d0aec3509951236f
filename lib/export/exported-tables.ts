import { deskTables } from "./desk-tables";
import type { ExportedTable } from "./exported-table";
import { forecastTables } from "./forecast-tables";
import { parameterTables } from "./parameter-tables";
import { quizTables } from "./quiz-tables";
import { reportTables } from "./report-tables";
import { testTables } from "./test-tables";

const own = "it is your own id, the same in every row";
const secret = "it guards a way in";
const others = "it is another person's id";

const className = `SELECT c.name FROM "Classroom" c WHERE c.id = t."classroomId"`;
const deletedAt = `SELECT c."retiredAt" FROM "Card" c WHERE c.id = t."cardId"`;
const moduleTitle = `SELECT v.title FROM "ModuleVersion" v WHERE v.id = t."versionId"`;

/**
 * Everything that is stored of a person, by table. A table that leads to a person stands here, or in
 * `notExported` with a reason; so does each of its columns. A new one that does not fails a test.
 */
export const exportedTables: readonly ExportedTable[] = [
  {
    ...{ file: "account", table: "User", of: "id", orderBy: ["id"] },
    columns: [
      ...["id", "email", "name", "role", "language", "zone", "dayStartHour", "learnerSeq", "logId"],
      "createdAt",
    ],
    omitted: { passwordHash: secret },
  },
  {
    ...{ file: "account-closure", table: "Closure", of: "userId", orderBy: ["closedAt"] },
    columns: ["closedAt"],
    omitted: { userId: own },
  },
  {
    ...{ file: "account-suspension", table: "Suspension", of: "userId", orderBy: ["suspendedAt"] },
    columns: ["suspendedAt", "reason"],
    omitted: { userId: own, suspendedById: others },
  },
  {
    ...{ file: "sessions", table: "Session", of: "userId", orderBy: ["createdAt"] },
    columns: ["createdAt", "lastSeenAt", "endedAt", "userAgent"],
    omitted: { userId: own, id: secret },
  },
  {
    ...{ file: "password-links", table: "PasswordReset", of: "userId", orderBy: ["madeAt"] },
    columns: ["madeAt", "expiresAt"],
    omitted: { userId: own, tokenHash: secret, madeById: others },
  },
  {
    ...{ file: "passkeys", table: "Passkey", of: "userId", orderBy: ["createdAt", "id"] },
    columns: ["name", "counter", "transports", "createdAt", "lastUsedAt", "copiedAt"],
    omitted: { userId: own, id: secret, publicKey: secret },
  },
  {
    ...{ file: "identities", table: "Identity", of: "userId", orderBy: ["issuer"] },
    columns: ["issuer", "subject", "connectedAt", "lastUsedAt"],
    omitted: { userId: own },
  },
  {
    ...{ file: "reviews", table: "Review", of: "learnerId", orderBy: ["learnerSeq"] },
    columns: [
      ...["learnerSeq", "id", "deviceId", "deviceSeq", "sessionId", "cardId", "itemId"],
      ...["meaningRevision", "rating", "ratedBy", "response", "confidence", "counts"],
      ...["deviceAt", "effectiveAt", "zone", "dayStartHour", "durationMs"],
    ],
    omitted: { learnerId: own },
  },
  {
    ...{ file: "undone-reviews", table: "Undo", of: "learnerId", orderBy: ["learnerSeq"] },
    columns: [
      ...["learnerSeq", "id", "reviewId", "deviceId", "deviceSeq", "deviceAt", "effectiveAt"],
    ],
    omitted: { learnerId: own },
  },
  ...parameterTables,
  ...forecastTables,
  {
    ...{ file: "memories", table: "CardMemory", of: "learnerId", orderBy: ["cardId"] },
    columns: [
      ...["cardId", "meaningRevision", "stabilityDays", "difficulty", "lastStudyDay", "dueOn"],
      ...["reviewCount", "lapses"],
    ],
    omitted: { learnerId: own },
  },
  {
    ...{
      file: "card-tags",
      table: "CardTag",
      of: "learnerId",
      orderBy: ["madeAt", "cardId", "tag"],
    },
    columns: ["cardId", "tag", "madeAt", "until"],
    omitted: { learnerId: own },
  },
  {
    ...{ file: "own-cards", table: "OwnCard", of: "learnerId", orderBy: ["madeAt", "cardId"] },
    columns: [
      ...["cardId", "front", "back", "accepted", "meaningRevision", "factId", "moduleId"],
      ...["courseId", "topicId", "madeAt", "changedAt"],
    ],
    named: { deletedAt },
    omitted: { learnerId: own, folded: "it is the words again, as a search compares them" },
  },
  {
    ...{ file: "topics", table: "TopicProgress", of: "learnerId" },
    orderBy: ["courseId", "topicId"],
    columns: ["courseId", "topicId", "seenCards", "answered", "right"],
    omitted: { learnerId: own },
  },
  {
    ...{ file: "opened-modules", table: "ModuleOpening", of: "learnerId", orderBy: ["openedAt"] },
    columns: ["moduleId", "openedAt"],
    omitted: { learnerId: own },
  },
  {
    ...{ file: "review-settings", table: "ReviewSettings", of: "learnerId" },
    orderBy: ["changedAt"],
    columns: [
      ...["newPerDay", "reviewsPerDay", "easyWeekdays", "pausedFrom", "pausedUntil"],
      ...["examMinutes", "twoButtons", "intervalsHidden", "shortcutsOff"],
      ...["confidenceAsked", "keySigns", "changedAt"],
    ],
    omitted: { learnerId: own },
  },
  {
    ...{ file: "catching-up", table: "CatchUp", of: "learnerId", orderBy: ["acceptedAt"] },
    columns: ["startsOn", "shares", "acceptedAt"],
    omitted: { learnerId: own },
  },
  {
    ...{ file: "exam-dates", table: "ModuleExam", of: "learnerId", orderBy: ["day", "moduleId"] },
    columns: ["moduleId", "day", "setAt"],
    omitted: { learnerId: own },
  },
  ...quizTables,
  {
    ...{ file: "classes", table: "Enrollment", of: "userId", orderBy: ["joinedAt", "classroomId"] },
    columns: ["classroomId", "role", "joinedAt"],
    named: { className },
    omitted: { userId: own },
  },
  {
    ...{ file: "classes-left", table: "Departure", of: "userId", orderBy: ["leftAt", "id"] },
    columns: ["id", "classroomId", "role", "joinedAt", "leftAt"],
    named: { className },
    omitted: { userId: own, endedById: others },
  },
  {
    ...{ file: "classes-opened", table: "Classroom", of: "createdById" },
    orderBy: ["createdAt", "id"],
    columns: ["id", "name", "zone", "joinCodeExpiresAt", "createdAt"],
    omitted: { createdById: own, joinCode: secret },
  },
  {
    ...{ file: "classes-archived", table: "Archiving", of: "archivedById" },
    orderBy: ["archivedAt", "classroomId"],
    columns: ["classroomId", "archivedAt"],
    named: { className },
    omitted: { archivedById: own },
  },
  {
    ...{ file: "class-exam-dates", table: "ClassroomExam", of: "setById" },
    orderBy: ["setAt", "classroomId"],
    columns: ["classroomId", "day", "setAt"],
    named: { className },
    omitted: { setById: own },
  },
  {
    ...{ file: "questions-left-out", table: "Omission", of: "omittedById" },
    orderBy: ["omittedAt", "classroomId", "itemId"],
    columns: ["classroomId", "itemId", "omittedAt"],
    named: { className },
    omitted: { omittedById: own },
  },
  {
    ...{ file: "assignments", table: "Assignment", of: "createdById" },
    orderBy: ["createdAt", "id"],
    columns: ["id", "classroomId", "versionId", "title", "due", "zone", "createdAt"],
    named: { className, moduleTitle },
    omitted: { createdById: own },
  },
  {
    ...{ file: "assignments-withdrawn", table: "Withdrawal", of: "withdrawnById" },
    orderBy: ["withdrawnAt", "assignmentId"],
    columns: [
      ...["assignmentId", "classroomId", "versionId", "title", "due", "zone", "assignedAt"],
      "withdrawnAt",
    ],
    named: { className, moduleTitle },
    omitted: { withdrawnById: own },
  },
  ...testTables,
  ...deskTables,
  {
    ...{
      file: "teaching-offers",
      table: "TeachingOffer",
      of: "userId",
      orderBy: ["offeredAt", "id"],
    },
    columns: ["id", "classroomId", "email", "offeredAt", "expiresAt", "declinedAt"],
    named: { className },
    omitted: { userId: own, offeredById: others },
  },
  {
    ...{ file: "teaching-offers-made", table: "TeachingOffer", of: "offeredById" },
    orderBy: ["offeredAt", "id"],
    columns: ["id", "classroomId", "offeredAt", "expiresAt", "declinedAt"],
    named: { className },
    omitted: { offeredById: own, userId: others, email: "it is another person's address" },
  },
  {
    ...{ file: "editing-offers", table: "EditingOffer", of: "userId" },
    orderBy: ["offeredAt", "id"],
    columns: ["id", "courseId", "email", "offeredAt", "expiresAt", "declinedAt"],
    omitted: { userId: own, offeredById: others },
  },
  {
    ...{ file: "editing-offers-made", table: "EditingOffer", of: "offeredById" },
    orderBy: ["offeredAt", "id"],
    columns: ["id", "courseId", "offeredAt", "expiresAt"],
    omitted: {
      ...{ offeredById: own, userId: others, email: "it is another person's address" },
      declinedAt: "whoever asks is not told whether anyone has the address",
    },
  },
  ...reportTables,
  {
    ...{ file: "invitations", table: "Invitation", of: "madeById", orderBy: ["madeAt", "id"] },
    columns: ["id", "note", "madeAt", "expiresAt"],
    omitted: { madeById: own, tokenHash: secret },
  },
  {
    ...{ file: "deeds", table: "AuditEntry", of: "actorId", orderBy: ["at", "id"] },
    columns: ["id", "at", "deed", "classroomId", "details"],
    omitted: { actorId: own, personId: others },
  },
  {
    ...{ file: "deeds-about-you", table: "AuditEntry", of: "personId", orderBy: ["at", "id"] },
    columns: ["id", "at", "deed", "classroomId", "details"],
    omitted: { personId: own, actorId: others },
  },
];
