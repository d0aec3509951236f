import { hash } from "@node-rs/argon2";
import { db } from "@/lib/db/client";
import { addOwnCard } from "@/lib/own-cards/store";
import { makeReset } from "@/lib/reset/store";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { type Browser, openBrowser, signIn } from "@/tests/doors/browser";
import { setTest } from "@/tests/support/class-tests";
import { type DeskCourse, makeDeskCourse } from "@/tests/support/desk-course";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import { courseAbout, newestVersion, publishPrivately } from "@/tests/support/published-course";

export const people = [
  "visitor",
  "learner",
  "student",
  "instructor",
  "otherStudent",
  "otherInstructor",
  "administrator",
  "leaver",
] as const;

export type Person = (typeof people)[number];

/** Of each of them. */
export const password = "ten letters and more";

/** What one class has that others must not see, with words by which it is known on a page. */
export type Things = {
  classroomId: string;
  assignmentId: string;
  /** Published, and nobody has begun it. */
  testId: string;
  versionId: string;
  moduleId: string;
  factId: string;
  /** An open one of the course, which the class's instructor edits. */
  forecastId: string;
  cardId: string;
  /** Made by its student; its words name the state. */
  ownCardId: string;
  entityId: string;
  topicId: string;
  comparisonId: string;
  attemptId: string;
  joinCode: string;
  /** Its student. */
  personId: string;
  /** Sets the password of somebody who is in no class, by this address. */
  token: string;
  forgetful: string;
  /** What its course is about, by which its text is known. */
  state: string;
  /** A course about the same state that its instructor makes. */
  desk: DeskCourse;
  words: { everyMember: string[]; instructors: string[] };
};

export type World = {
  browsers: Record<Person, Browser>;
  ids: Record<Exclude<Person, "visitor">, string>;
  /** Of the class that `student` and `instructor` are in, and of the class of the other two. */
  own: Things;
  other: Things;
};

/** Two classes that know nothing of each other, each with a private course, and who is in neither. */
export async function makeWorld(): Promise<World> {
  await db.user.deleteMany();
  await db.classroom.deleteMany();
  await db.throttle.deleteMany();
  await db.course.deleteMany({ where: { id: { startsWith: "c-" } } });
  const accounts = people.filter((person) => person !== "visitor");
  const ids = Object.fromEntries(
    await Promise.all(accounts.map(async (person) => [person, await account(person)])),
  ) as World["ids"];
  await db.user.update({ where: { id: ids.administrator }, data: { role: "ADMIN" } });
  const instructors = { id: { in: [ids.instructor, ids.otherInstructor] } };
  await db.user.updateMany({ where: instructors, data: { role: "INSTRUCTOR" } });
  const browsers = Object.fromEntries(
    people.map((person) => [person, openBrowser()]),
  ) as World["browsers"];
  await createLearner({ name: "Another administrator", role: "ADMIN" });
  await closeAgain(ids.leaver);
  for (const person of accounts) {
    if (!(await signIn(browsers[person], mailOf(person), password))) throw new Error(person);
  }
  return {
    browsers,
    ids,
    own: await things("Vastria", ids.instructor, ids.student),
    other: await things("Ormund", ids.otherInstructor, ids.otherStudent),
  };
}

/** Sees to it that this person's account is closed, and no other. */
export async function closeAgain(userId: string): Promise<void> {
  await db.closure.deleteMany();
  await db.closure.create({ data: { userId, closedAt: new Date() } });
}

export function mailOf(person: Person): string {
  return `${person.toLowerCase()}@example.org`;
}

/** A second browser of the same person, with a session of its own. */
export async function anotherBrowserOf(person: Person): Promise<Browser> {
  const browser = openBrowser();
  await signIn(browser, mailOf(person), password);
  return browser;
}

/** Made to be opened quickly: all of them sign in, for every file of tests. */
const passwordHash = hash(password, { memoryCost: 8, timeCost: 1 });

async function account(person: Person): Promise<string> {
  const about = { name: `Name of ${person}`, email: mailOf(person) };
  return (await createLearner({ ...about, passwordHash: await passwordHash })).id;
}

function deskAbout(state: string, editorId: string): Promise<DeskCourse> {
  const mark = `${state[0]}`.toLowerCase().replace("o", "0a");
  const run = (sql: string, values: readonly unknown[]) => db.$executeRawUnsafe(sql, ...values);
  return makeDeskCourse(run, { state, mark, editorIds: [editorId] });
}

function ownCardAbout(state: string) {
  const nothing = { factId: null, moduleId: null, courseId: null, topicId: null };
  const words = { front: `What of ${state}?`, back: state, accepted: [] };
  return { ...words, ...nothing, now: new Date() };
}

async function things(state: string, instructorId: string, studentId: string): Promise<Things> {
  const course = courseAbout(state, state.length);
  await publishPrivately(course);
  const edited = { courseId: course.head.id, userId: instructorId, since: new Date() };
  await db.courseEditor.createMany({ data: [edited], skipDuplicates: true });
  const versionId = await newestVersion(course);
  const { id: classroomId, joinCode } = await createClassroom(instructorId, [studentId]);
  await db.classroom.update({ where: { id: classroomId }, data: { name: `Class on ${state}` } });
  const title = `Work on ${state}`;
  const forgetful = await createLearner();
  const student = await db.user.findUniqueOrThrow({ where: { id: studentId } });
  return {
    classroomId,
    assignmentId: await assign(instructorId, { classroomId, versionId, title }),
    testId: await setTest(instructorId, { classroomId, versionId, title: `Test on ${state}` }),
    versionId,
    moduleId: course.modules[0]?.id ?? "",
    factId: `${course.facts[0]?.id}`,
    forecastId: course.forecasts.find(({ resolution }) => !resolution)?.fact ?? "",
    cardId: `${course.facts[0]?.id}:event`,
    ownCardId: `${await addOwnCard(db, studentId, ownCardAbout(state))}`,
    entityId: state.toLowerCase(),
    comparisonId: course.comparisons[0]?.id ?? "",
    topicId: `${state.toLowerCase()}-exercises`,
    attemptId: (await beginQuiz(studentId, versionId)) ?? "",
    joinCode,
    personId: studentId,
    token: (await makeReset(db, instructorId, { userId: forgetful.id, now: new Date() })) ?? "",
    forgetful: forgetful.email,
    state,
    desk: await deskAbout(state, instructorId),
    words: {
      everyMember: [state],
      instructors: [student.name, `${joinCode.slice(0, 5)}-${joinCode.slice(5)}`, joinCode],
    },
  };
}
