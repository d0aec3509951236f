import type { Page } from "@playwright/test";
import { cardScreens } from "./card-screens";
import type { Cast } from "./cast";
import { deskScreens } from "./desk-screens";
import { factBaseScreens } from "./fact-base-screens";
import { omissionScreens } from "./omission-screens";
import { answerUntil, stepOf } from "./review-deeds";
import { at, openSteps, type Screen } from "./screen";
import { testScreens } from "./test-screens";

const classroom = "/classrooms/[classroomId]";
const quiz = "/quizzes/[attemptId]";
const inClass =
  (rest = "") =>
  ({ classroomId }: Cast) =>
    `/classrooms/${classroomId}${rest}`;

export const screens: readonly Screen[] = [
  ...deskScreens,
  ...testScreens,
  at("/", "visitor", "welcome"),
  at("/sign-in", "visitor"),
  at("/sign-up", "visitor"),
  { ...at("/sign-up", "visitor", "sign-up refused"), arrive: refusedSignUp },
  at("/forgot", "visitor"),
  { ...at("/reset/[token]", "visitor", "reset"), address: ({ resetPath }) => resetPath },
  { ...at("/reset/[token]", "visitor", "reset, spent"), address: () => "/reset/spent" },
  at("/privacy", "visitor"),
  at("/privacy", "student", "privacy, signed in"),
  { name: "not found", as: "visitor", address: () => "/nothing-here" },
  at("/", "student", "today"),
  at("/", "instructor", "today, teaching"),
  at("/", "administrator", "today empty"),
  {
    ...at("/facts/[factId]", "student", "fact"),
    // Another took its place.
    address: () => "/facts/f_vnbb9bapy4",
    arrive: openSteps,
  },
  ...cardScreens,
  ...factBaseScreens,
  at("/modules", "student"),
  {
    ...at("/modules/[moduleId]", "student"),
    address: () => "/modules/russia-and-laos",
    arrive: openFacts,
  },
  {
    ...at("/review", "beginner", "review, fact"),
    arrive: async (page) => void (await stepOf(page)),
  },
  {
    ...at("/review", "relearner", "review, changed"),
    arrive: async (page) => void (await stepOf(page)),
  },
  at("/reports", "student", "reports"),
  { ...at("/review", "beginner", "review, typed"), arrive: (page) => answerUntil(page, "typed") },
  { ...at("/review", "beginner", "review, typed result"), arrive: typedResult },
  { ...at("/review", "beginner", "review, flashcard"), arrive: shownFlashcard },
  {
    ...at("/review", "instructor", "review, nothing due"),
    arrive: async (page) => void (await stepOf(page)),
  },
  at("/quizzes", "student"),
  at("/quizzes/new", "student", "quiz across modules, to choose"),
  at("/quizzes/new", "instructor", "quiz across modules, nothing to ask"),
  {
    ...at("/modules/[moduleId]/quiz", "student", "quiz, to choose"),
    address: () => "/modules/russia-and-laos/quiz",
  },
  {
    name: "quiz, question",
    door: quiz,
    as: "student",
    address: ({ openQuiz }) => `/quizzes/${openQuiz}`,
  },
  {
    name: "quiz, answered",
    door: quiz,
    as: "student",
    address: ({ openQuiz }) => `/quizzes/${openQuiz}?question=1`,
  },
  {
    name: "quiz, result",
    door: quiz,
    as: "student",
    address: ({ endedQuiz }) => `/quizzes/${endedQuiz}`,
  },
  at("/progress", "student"),
  at("/progress", "instructor", "progress empty"),
  at("/progress/calibration", "student", "calibration"),
  at("/progress/calibration", "instructor", "calibration empty"),
  at("/classrooms", "student"),
  { name: "class, student", door: classroom, as: "student", address: inClass() },
  { name: "class, instructor", door: classroom, as: "instructor", address: inClass() },
  {
    name: "assign",
    door: `${classroom}/assignments/new`,
    as: "instructor",
    address: inClass("/assignments/new"),
  },
  {
    name: "report",
    door: `${classroom}/assignments/[assignmentId]`,
    as: "instructor",
    address: (cast) => inClass(`/assignments/${cast.assignmentId}`)(cast),
  },
  ...omissionScreens,
  {
    name: "class, instructor, second steps",
    door: classroom,
    as: "instructor",
    address: inClass(),
    arrive: openSteps,
  },
  at("/admin", "administrator"),
  {
    ...at("/admin", "administrator", "admin, nobody found"),
    address: () => "/admin?search=Atlantis&role=ADMIN&state=suspended",
  },
  at("/admin/audit", "administrator"),
  {
    ...at("/admin/audit", "administrator", "admin/audit, nothing found"),
    address: () => "/admin/audit?by=nobody@example.com&from=2026-01-01&until=2026-01-02",
  },
  { ...at("/admin/invitations", "administrator"), arrive: openSteps },
  {
    ...at("/admin/people/[personId]", "administrator", "admin, person"),
    address: ({ studentId }) => `/admin/people/${studentId}`,
    arrive: openSteps,
  },
  {
    ...at("/admin/people/[personId]", "administrator", "admin, suspended person"),
    address: ({ suspendedId }) => `/admin/people/${suspendedId}`,
  },
  at("/admin/system", "administrator"),
  at("/exams", "student"),
  at("/exams", "administrator", "exams, nothing studied"),
  at("/account", "student"),
  at("/account/closed", "visitor"),
  at("/account/closed", "leaver", "account/closed, to be kept"),
  at("/account/data", "student"),
  at("/account/delete", "student"),
  at("/account/delete", "instructor", "account/delete, with a class"),
  at("/account/email", "student"),
  at("/account/passkeys", "student"),
  at("/account/passkeys", "instructor", "account/passkeys empty"),
  at("/account/password", "student"),
  at("/account/provider", "student"),
  at("/account/review", "student"),
  { ...at("/account/devices", "student"), arrive: openSteps },
];

async function refusedSignUp(page: Page): Promise<void> {
  await page.getByLabel("Name").fill("Noy");
  await page.getByLabel("Mail address").fill("noy@example.com");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Create account" }).click();
  await page.getByText("Use at least 10 characters.").waitFor();
}

async function openFacts(page: Page): Promise<void> {
  await page.getByText(/^What this module says/).click();
}

async function typedResult(page: Page): Promise<void> {
  await answerUntil(page, "typed");
  await page.getByLabel("Your answer").fill("Atlantis");
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("button", { name: "Continue" }).waitFor();
}

async function shownFlashcard(page: Page): Promise<void> {
  await answerUntil(page, "flashcard");
  await page.getByRole("button", { name: "Show answer" }).click();
  await page.getByRole("button", { name: /^Good/ }).waitFor();
}
