import type { ExportedTable } from "./exported-table";

const own = "it is your own id, the same in every row";
const others = "it is another person's id";

const testTitle = `SELECT x.title FROM "Test" x WHERE x.id = t."testId"`;

/** What a person set as an instructor, and the time that they were given as a student. */
export const testTables: readonly ExportedTable[] = [
  {
    ...{ file: "tests", table: "Test", of: "createdById", orderBy: ["createdAt", "id"] },
    columns: [
      ...["id", "classroomId", "versionId", "title", "opens", "due", "zone", "minutes", "tries"],
      ...["feedback", "order", "seed", "certainty", "createdAt"],
    ],
    named: {
      className: `SELECT c.name FROM "Classroom" c WHERE c.id = t."classroomId"`,
      moduleTitle: `SELECT v.title FROM "ModuleVersion" v WHERE v.id = t."versionId"`,
    },
    omitted: { createdById: own },
  },
  {
    ...{ file: "tests-published", table: "TestPublication", of: "publishedById" },
    orderBy: ["publishedAt", "testId"],
    columns: ["testId", "publishedAt"],
    named: { testTitle },
    omitted: { publishedById: own },
  },
  {
    ...{ file: "test-allowances", table: "TestAllowance", of: "learnerId" },
    orderBy: ["givenAt", "testId"],
    columns: ["testId", "extraMinutes", "due", "givenAt"],
    named: { testTitle },
    omitted: { learnerId: own, givenById: others },
  },
  {
    ...{ file: "test-allowances-given", table: "TestAllowance", of: "givenById" },
    orderBy: ["givenAt", "testId"],
    columns: ["testId", "extraMinutes", "due", "givenAt"],
    named: { testTitle },
    omitted: { givenById: own, learnerId: others },
  },
  {
    ...{ file: "courses-edited", table: "CourseEditor", of: "userId" },
    orderBy: ["since", "courseId"],
    columns: ["courseId", "since"],
    omitted: { userId: own },
  },
  {
    ...{ file: "reservations", table: "Reservation", of: "reservedById" },
    orderBy: ["reservedAt", "itemId"],
    columns: ["itemId", "reservedAt"],
    omitted: { reservedById: own },
  },
];
