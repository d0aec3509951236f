import { v7 } from "uuid";
import { addArchiving } from "@/lib/classroom/store";
import { db } from "@/lib/db/client";
import { makeReset } from "@/lib/reset/store";
import { endAttempt } from "@/lib/server/attempts";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { adminUses } from "@/tests/doors/admin-uses";
import type { Relation } from "@/tests/doors/admits";
import { cardUses } from "@/tests/doors/card-uses";
import { deskUses } from "@/tests/doors/desk-uses";
import { documentUses } from "@/tests/doors/document-uses";
import { editingUses } from "@/tests/doors/editing-uses";
import { examUses } from "@/tests/doors/exam-uses";
import { forecastUses } from "@/tests/doors/forecast-uses";
import { moduleUses } from "@/tests/doors/module-uses";
import { omissionUses } from "@/tests/doors/omission-uses";
import { passkeyUses } from "@/tests/doors/passkey-uses";
import { providerUses } from "@/tests/doors/provider-uses";
import { reportUses } from "@/tests/doors/report-uses";
import { reviewUses } from "@/tests/doors/review-uses";
import { anotherClass, type Make, onClassroom } from "@/tests/doors/right-use";
import { teachingUses } from "@/tests/doors/teaching-uses";
import { testUses } from "@/tests/doors/test-uses";
import { password, type World } from "@/tests/doors/world";
import { assign, createClassroom, createLearner } from "@/tests/support/people";

/** Another one each time, so that setting it changes what is stored. */
let dayStartHour = 4;

/** A right use of each action, by `file#name`. Each call of these makes what it works on anew. */
export const rightUses: Record<string, Make> = {
  ...adminUses,
  ...cardUses,
  ...deskUses,
  ...documentUses,
  ...editingUses,
  ...moduleUses,
  ...teachingUses,
  ...testUses,
  ...examUses,
  ...forecastUses,
  ...omissionUses,
  ...passkeyUses,
  ...reportUses,
  ...providerUses,
  ...reviewUses,
  "app/account/actions.ts#chooseTheme": () => ({
    ...{ page: "/account", isStateful: false, stores: false },
    fields: { theme: "dark" },
  }),
  "app/account/actions.ts#chooseTextSize": () => ({
    ...{ page: "/account", isStateful: false, stores: false },
    fields: { textSize: "large" },
  }),
  "app/account/actions.ts#changeLanguage": async ({ ids }, _relation, person = "student") => {
    const id = person === "visitor" ? ids.learner : ids[person];
    await db.user.update({ where: { id }, data: { language: null } });
    return {
      ...{ page: "/account", isStateful: true, stores: true },
      fields: { language: "en" },
    };
  },
  "app/account/actions.ts#changeName": () => ({
    ...{ page: "/account", isStateful: true, stores: true },
    fields: { name: `Bo ${v7()}` },
  }),
  "app/account/actions.ts#changeStudyDay": () => {
    dayStartHour = (dayStartHour + 1) % 24;
    return {
      ...{ page: "/account", isStateful: true, stores: true },
      fields: { zone: "Asia/Bangkok", dayStartHour: `${dayStartHour}` },
    };
  },
  "app/account/closed/actions.ts#keepAccount": () => ({
    ...{ page: "/account/closed", isStateful: false, stores: true, notes: "account-kept" },
    fields: { sure: "yes" },
  }),
  "app/account/delete/actions.ts#deleteAccount": () => ({
    ...{ page: "/account/delete", isStateful: true, stores: true, notes: "account-closed" },
    fields: { proof: password },
  }),
  "app/account/devices/actions.ts#signOutDevice": async ({ ids }, relation) => {
    const userId = relation === "own" ? ids.student : ids.otherStudent;
    const { id: sessionId } = await db.session.create({ data: { userId } });
    return {
      ...{ page: "/account/devices", isStateful: false, stores: true },
      fields: { sessionId },
    };
  },
  "app/account/devices/actions.ts#signOutEverywhere": () => ({
    ...{ page: "/account/devices", isStateful: false, stores: true },
    fields: { sure: "yes" },
  }),
  "app/account/email/actions.ts#changeEmail": () => ({
    ...{ page: "/account/email", isStateful: true, stores: true },
    fields: { email: `${v7()}@example.org`, password },
  }),
  // The same password again is stored as another hash.
  "app/account/password/actions.ts#changePassword": () => ({
    ...{ page: "/account/password", isStateful: true, stores: true },
    fields: { present: password, password },
  }),
  "app/classrooms/[classroomId]/actions.ts#archiveClassroom": async (world, relation) =>
    onClassroom("class-archived", await anotherClass(world, relation)),
  "app/classrooms/[classroomId]/actions.ts#leaveClassroom": async (world, relation) =>
    onClassroom("student-left", await anotherClass(world, relation)),
  "app/classrooms/[classroomId]/actions.ts#removeStudent": async (world, relation) => {
    const made = await anotherClass(world, relation);
    return onClassroom("student-removed", made, { userId: made.studentId });
  },
  "app/classrooms/[classroomId]/actions.ts#renewCode": async (world, relation) =>
    onClassroom("code-renewed", await anotherClass(world, relation)),
  "app/classrooms/[classroomId]/actions.ts#reopenClassroom": async (world, relation) => {
    const made = await anotherClass(world, relation);
    await addArchiving(db, made.instructorId, { ...made, now: new Date() });
    return onClassroom("class-reopened", made);
  },
  "app/classrooms/[classroomId]/actions.ts#takeBackAssignment": async (world, relation) => {
    const made = await anotherClass(world, relation);
    const { classroomId, instructorId } = made;
    const { versionId } = world[relation];
    return onClassroom("assignment-withdrawn", made, {
      assignmentId: await assign(instructorId, { classroomId, versionId }),
    });
  },
  "app/classrooms/[classroomId]/assignments/new/actions.ts#assignModule": (world, relation) => {
    const { classroomId, versionId } = world[relation];
    return {
      ...{ page: `/classrooms/${classroomId}/assignments/new`, isStateful: true, stores: true },
      fields: { classroomId, versionId, title: "Read on", due: "2026-12-04T23:59" },
    };
  },
  "app/classrooms/actions.ts#joinClassroom": async () => {
    const { joinCode } = await createClassroom((await createLearner()).id);
    return {
      ...{ page: "/classrooms", isStateful: true, stores: true },
      fields: { code: joinCode },
    };
  },
  "app/classrooms/actions.ts#openClassroom": () => ({
    ...{ page: "/classrooms", isStateful: true, stores: true },
    fields: { name: "Evening class", zone: "Asia/Bangkok" },
  }),
  "app/forgot/actions.ts#askForReset": async () => {
    const { email } = await createLearner();
    return {
      ...{ page: "/forgot", isStateful: true, stores: "after the answer" },
      fields: { email },
    };
  },
  "app/quizzes/new/actions.ts#startChosenQuiz": (world, relation) => ({
    ...{ page: `/modules/${world[relation].moduleId}/quiz`, isStateful: true, stores: true },
    fields: { versionId: world[relation].versionId, making: "all", length: "5" },
  }),
  "app/quizzes/actions.ts#answerQuestion": async (world, relation) => {
    const attemptId = await newAttempt(world, relation);
    return {
      ...{ page: `/quizzes/${attemptId}`, isStateful: false, stores: true },
      fields: { attemptId, position: "1", answerId: v7(), response: "River Shield" },
    };
  },
  "app/quizzes/actions.ts#retakeQuiz": async (world, relation) => {
    const attemptId = await newAttempt(world, relation);
    const learnerId = relation === "own" ? world.ids.student : world.ids.otherStudent;
    await endAttempt({ learnerId, id: attemptId }, new Date());
    return {
      ...{ page: `/quizzes/${attemptId}`, isStateful: false, stores: true },
      fields: { attemptId, retake: "same" },
    };
  },
  "app/quizzes/actions.ts#startPretest": async (world, relation) => {
    // One a module: whoever has one gets that.
    await db.attempt.deleteMany({ where: { mode: "PRETEST" } });
    return {
      ...{ page: `/modules/${world[relation].moduleId}`, isStateful: false, stores: true },
      fields: { versionId: world[relation].versionId },
    };
  },
  "app/quizzes/actions.ts#startQuiz": (world, relation) => ({
    ...{ page: "/quizzes", isStateful: false, stores: true },
    fields: { versionId: world[relation].versionId },
  }),
  "app/quizzes/actions.ts#submitQuiz": async (world, relation) => {
    const attemptId = await newAttempt(world, relation);
    return {
      ...{ page: `/quizzes/${attemptId}`, isStateful: false, stores: true },
      fields: { attemptId },
    };
  },
  "app/reset/[token]/actions.ts#setForgottenPassword": async ({ ids }) => {
    const forgetful = { userId: (await createLearner()).id, now: new Date() };
    const token = await makeReset(db, ids.administrator, forgetful);
    return {
      ...{ page: `/reset/${token}`, isStateful: true, stores: true },
      fields: { token: `${token}`, password },
    };
  },
  "app/sources/actions.ts#startComparedQuiz": (world, relation) => ({
    ...{ page: `/sources/${world[relation].comparisonId}`, isStateful: false, stores: true },
    fields: { comparisonId: world[relation].comparisonId },
  }),
  "app/sign-up/actions.ts#signUp": () => ({
    ...{ page: "/sign-up", isStateful: true, stores: true },
    fields: {
      name: "Bo Fictional",
      email: `${v7()}@example.org`,
      password: "ten letters and more",
      zone: "Asia/Vientiane",
    },
  }),
};

/** An open attempt of the class's student. */
async function newAttempt({ ids, ...world }: World, relation: Relation): Promise<string> {
  const studentId = relation === "own" ? ids.student : ids.otherStudent;
  return (await beginQuiz(studentId, world[relation].versionId)) ?? "";
}
