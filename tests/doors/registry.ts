import { action, type Door, page, route } from "@/tests/doors/door";
import { testDoors } from "@/tests/doors/test-doors";
/** Who a door lets in, as its page, action or route decides it. */
export type May =
  | "anyone"
  | "signed in"
  | "administrator"
  | "sees the module"
  | "studies the module"
  | "owner of the attempt"
  | "owner of the card"
  | "owner of the passkey"
  | "owner of the session"
  | "member of the class"
  | "student of the class"
  | "editor of the course"
  | "instructor of the class"
  | "owner of a closed account"
  | "asked to teach"
  | "administrator";

export type PageDoor = { kind: "page"; address: string; may: May };
export type ActionDoor = { kind: "action"; file: string; name: string; may: May };
export type RouteDoor = { kind: "route"; method: string; address: string; may: May };
export type Door = PageDoor | ActionDoor | RouteDoor;

/**
 * Every way into the app. A page, action or route that is missing here fails the tests, and what
 * stands here is tried as every kind of person.
 */
export const doors: readonly Door[] = [
  ...testDoors,
  page("/", "anyone"),
  page("/account", "signed in"),
  page("/account/closed", "anyone"),
  page("/account/data", "signed in"),
  page("/account/delete", "signed in"),
  page("/account/devices", "signed in"),
  page("/account/email", "signed in"),
  page("/account/passkeys", "signed in"),
  page("/account/password", "signed in"),
  page("/account/provider", "signed in"),
  page("/account/review", "signed in"),
  page("/admin", "administrator"),
  page("/admin/audit", "administrator"),
  page("/admin/invitations", "administrator"),
  page("/admin/people/[personId]", "administrator"),
  page("/admin/system", "administrator"),
  page("/cards", "signed in"),
  page("/cards/[cardId]", "sees the module"),
  page("/cards/[cardId]/edit", "owner of the card"),
  page("/cards/new", "signed in"),
  page("/classrooms", "signed in"),
  page("/classrooms/[classroomId]", "member of the class"),
  page("/classrooms/[classroomId]/assignments/[assignmentId]", "instructor of the class"),
  page("/classrooms/[classroomId]/assignments/new", "instructor of the class"),
  page("/exams", "signed in"),
  page("/facts/[factId]", "sees the module"),
  page("/forecasts", "signed in"),
  page("/forecasts/[forecastId]", "sees the module"),
  page("/forgot", "anyone"),
  page("/glossary", "signed in"),
  page("/glossary/[entityId]", "sees the module"),
  page("/map", "signed in"),
  page("/modules", "signed in"),
  page("/modules/[moduleId]", "sees the module"),
  page("/modules/[moduleId]/quiz", "sees the module"),
  page("/modules/[moduleId]/timeline", "sees the module"),
  page("/practice", "signed in"),
  page("/practice/session", "signed in"),
  page("/privacy", "anyone"),
  page("/progress", "signed in"),
  page("/progress/calibration", "signed in"),
  page("/quizzes", "signed in"),
  page("/quizzes/[attemptId]", "owner of the attempt"),
  page("/quizzes/new", "signed in"),
  page("/reports", "signed in"),
  page("/reset/[token]", "anyone"),
  page("/review", "signed in"),
  page("/search", "signed in"),
  page("/sign-in", "anyone"),
  page("/sign-up", "anyone"),
  page("/topics/[topicId]", "sees the module"),

  action("app/account/actions.ts", "changeLanguage", "signed in"),
  action("app/account/actions.ts", "changeName", "signed in"),
  action("app/account/actions.ts", "changeStudyDay", "signed in"),
  action("app/account/actions.ts", "chooseTextSize", "signed in"),
  action("app/account/actions.ts", "chooseTheme", "signed in"),
  action("app/account/closed/actions.ts", "keepAccount", "owner of a closed account"),
  action("app/account/delete/actions.ts", "deleteAccount", "signed in"),
  action("app/account/devices/actions.ts", "signOutDevice", "owner of the session"),
  action("app/account/devices/actions.ts", "signOutEverywhere", "signed in"),
  action("app/account/email/actions.ts", "changeEmail", "signed in"),
  action("app/account/passkeys/actions.ts", "addPasskey", "signed in"),
  action("app/account/passkeys/actions.ts", "beginPasskey", "signed in"),
  action("app/account/passkeys/actions.ts", "removePasskey", "owner of the passkey"),
  action("app/account/password/actions.ts", "changePassword", "signed in"),
  action("app/account/password/actions.ts", "choosePassword", "signed in"),
  action("app/account/provider/actions.ts", "connectProvider", "signed in"),
  action("app/account/provider/actions.ts", "disconnectProvider", "signed in"),
  action("app/account/review/actions.ts", "changeReviewSettings", "signed in"),
  action("app/account/review/actions.ts", "takeOwnParameters", "signed in"),
  action("app/account/review/actions.ts", "takeStandardParameters", "signed in"),
  action("app/admin/invitations/actions.ts", "invite", "administrator"),
  action("app/admin/invitations/actions.ts", "takeInvitationBack", "administrator"),
  action("app/admin/people/[personId]/actions.ts", "giveRole", "administrator"),
  action("app/admin/people/[personId]/actions.ts", "makeResetLink", "administrator"),
  action("app/admin/people/[personId]/actions.ts", "signPersonOut", "administrator"),
  action("app/admin/people/[personId]/actions.ts", "suspendPerson", "administrator"),
  action("app/admin/people/[personId]/actions.ts", "takeSuspensionBack", "administrator"),
  action("app/cards/[cardId]/actions.ts", "bringCardBack", "owner of the card"),
  action("app/cards/[cardId]/actions.ts", "changeCard", "owner of the card"),
  action("app/cards/[cardId]/actions.ts", "deleteCard", "owner of the card"),
  action("app/cards/actions.ts", "tagCard", "sees the module"),
  action("app/cards/actions.ts", "untagCard", "sees the module"),
  action("app/cards/new/actions.ts", "makeCard", "signed in"),
  action("app/classrooms/[classroomId]/actions.ts", "archiveClassroom", "instructor of the class"),
  action("app/classrooms/[classroomId]/actions.ts", "leaveClassroom", "student of the class"),
  action("app/classrooms/[classroomId]/actions.ts", "removeStudent", "instructor of the class"),
  action("app/classrooms/[classroomId]/actions.ts", "renewCode", "instructor of the class"),
  action("app/classrooms/[classroomId]/actions.ts", "reopenClassroom", "instructor of the class"),
  action(
    "app/classrooms/[classroomId]/actions.ts",
    "takeBackAssignment",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/assignments/new/actions.ts",
    "assignModule",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/exam/actions.ts",
    "setExamOfClass",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/exam/actions.ts",
    "takeExamOfClassBack",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/instructors/actions.ts",
    "offerPlace",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/instructors/actions.ts",
    "removeInstructor",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/instructors/actions.ts",
    "stopTeaching",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/instructors/actions.ts",
    "takeOfferBack",
    "instructor of the class",
  ),
  action("app/classrooms/actions.ts", "acceptTeaching", "asked to teach"),
  action("app/classrooms/actions.ts", "declineTeaching", "asked to teach"),
  action("app/classrooms/actions.ts", "joinClassroom", "signed in"),
  action("app/classrooms/actions.ts", "openClassroom", "signed in"),
  action("app/exams/actions.ts", "setExam", "studies the module"),
  action("app/exams/actions.ts", "takeExamBack", "signed in"),
  action("app/forecasts/actions.ts", "giveProbability", "sees the module"),
  action("app/forecasts/actions.ts", "resolveForecast", "editor of the course"),
  action("app/forgot/actions.ts", "askForReset", "anyone"),
  action("app/quizzes/actions.ts", "answerQuestion", "owner of the attempt"),
  action("app/quizzes/actions.ts", "startQuiz", "sees the module"),
  action("app/quizzes/actions.ts", "submitQuiz", "owner of the attempt"),
  action("app/quizzes/new/actions.ts", "startChosenQuiz", "sees the module"),
  action("app/reset/[token]/actions.ts", "setForgottenPassword", "anyone"),
  action("app/review/actions.ts", "askAllAtOnce", "signed in"),
  action("app/review/actions.ts", "catchUpByPlan", "signed in"),
  action("app/sign-in/actions.ts", "beginPasskeySignIn", "anyone"),
  action("app/sign-in/actions.ts", "visitProvider", "anyone"),
  action("app/reports/actions.ts", "acceptReport", "administrator"),
  action("app/reports/actions.ts", "declineReport", "administrator"),
  action("app/reports/actions.ts", "sendReport", "sees the module"),
  action("app/sign-up/actions.ts", "signUp", "anyone"),

  route("GET", "/api/auth/[...nextauth]", "anyone"),
  route("POST", "/api/auth/[...nextauth]", "anyone"),
  route("POST", "/api/export", "signed in"),
  // Whose card a review is of decides on each event of a batch: "not-yours".
  route("POST", "/api/reviews", "signed in"),
  route("GET", "/healthz", "anyone"),
  // Whoever has the token of /metrics; no person has a part in it.
  route("GET", "/metrics", "anyone"),
  route("GET", "/readyz", "anyone"),
];

export const pageDoors = doors.filter((door) => door.kind === "page");
export const actionDoors = doors.filter((door) => door.kind === "action");

/** How a door is called in a test's name and in a failure. */
export function nameOf(door: Door): string {
  if (door.kind === "action") return `action ${door.file}#${door.name}`;
  return door.kind === "page" ? `page ${door.address}` : `route ${door.method} ${door.address}`;
}
