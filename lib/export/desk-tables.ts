import type { ExportedTable } from "./exported-table";

const own = "it is your own id, the same in every row";
const course = "it is the course's, and comes with the course when that is exported";

/** What a person did as an editor of courses. */
export const deskTables: readonly ExportedTable[] = [
  {
    ...{ file: "entries-changed", table: "CourseEntry", of: "changedById" },
    orderBy: ["changedAt", "courseId", "sort", "id"],
    columns: ["courseId", "sort", "id", "moduleId", "position", "revision", "changedAt"],
    omitted: { changedById: own, body: course },
  },
  {
    ...{ file: "entry-changes", table: "CourseEntryChange", of: "changedById" },
    orderBy: ["changedAt", "courseId", "sort", "entryId"],
    columns: ["courseId", "sort", "entryId", "revision", "before", "after", "changedAt"],
    omitted: { changedById: own },
  },
  {
    ...{ file: "documents-added", table: "Intake", of: "addedById" },
    orderBy: ["addedAt", "id"],
    columns: ["courseId", "id", "fileName", "mediaType", "renews", "refusal", "addedAt"],
    omitted: { addedById: own, content: course, reading: course },
  },
  {
    ...{ file: "proposals-edited", table: "Proposal", of: "changedById" },
    orderBy: ["changedAt", "id"],
    columns: ["courseId", "id", "documentId", "position", "draft", "revision", "changedAt"],
    omitted: {
      changedById: own,
      ...{ proposedBy: course, proposedAt: course, body: course, doubt: course },
    },
  },
  {
    ...{ file: "proposals-judged", table: "ProposalDecision", of: "decidedById" },
    orderBy: ["decidedAt", "proposalId"],
    columns: ["courseId", "proposalId", "outcome", "reason", "factId", "decidedAt"],
    omitted: { decidedById: own },
  },
  {
    ...{ file: "facts-removed", table: "FactRemoval", of: "removedById" },
    orderBy: ["removedAt", "factId"],
    columns: ["factId", "reason", "removedAt"],
    omitted: { removedById: own },
  },
  {
    ...{ file: "desk-work-ordered", table: "DeskJob", of: "orderedById" },
    orderBy: ["orderedAt", "id"],
    columns: [
      ...["courseId", "id", "deed", "subject", "orderedAt", "done", "total", "doneAt", "failedAt"],
      "failure",
    ],
    omitted: { orderedById: own, openKey: course, takenUntil: course },
  },
  {
    ...{ file: "publishings-ordered", table: "CoursePublishing", of: "orderedById" },
    orderBy: ["orderedAt", "id"],
    columns: ["courseId", "id", "moduleIds", "shown", "orderedAt", "publishedAt", "refusedAt"],
    omitted: { orderedById: own },
  },
  {
    ...{ file: "modules-archived", table: "ModuleArchiving", of: "archivedById" },
    orderBy: ["archivedAt", "moduleId"],
    columns: ["moduleId", "archivedAt"],
    omitted: { archivedById: own },
  },
];
