import { action, type Door, page } from "@/tests/doors/door";

/** The ways to set a test and to take it. */
export const testDoors: readonly Door[] = [
  page("/classrooms/[classroomId]/tests/[testId]", "member of the class"),
  page("/classrooms/[classroomId]/tests/[testId]/pick", "instructor of the class"),
  page("/classrooms/[classroomId]/tests/[testId]/preview", "instructor of the class"),
  page("/classrooms/[classroomId]/tests/[testId]/results", "instructor of the class"),
  page("/classrooms/[classroomId]/tests/new", "instructor of the class"),

  action(
    "app/classrooms/[classroomId]/tests/[testId]/draw/actions.ts",
    "drawQuestions",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/actions.ts",
    "moveQuestion",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/actions.ts",
    "placeQuestion",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/actions.ts",
    "swapQuestion",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/draw/actions.ts",
    "takeDrawBack",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/actions.ts",
    "takeQuestionOut",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/begin/actions.ts",
    "begin",
    "student of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/settings/actions.ts",
    "changeTest",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/settings/actions.ts",
    "deleteTest",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/settings/actions.ts",
    "extendBegunTest",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/settings/actions.ts",
    "publish",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/settings/actions.ts",
    "takeBack",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/time/actions.ts",
    "giveTime",
    "instructor of the class",
  ),
  action(
    "app/classrooms/[classroomId]/tests/[testId]/time/actions.ts",
    "takeTimeBack",
    "instructor of the class",
  ),
  action("app/classrooms/[classroomId]/tests/new/actions.ts", "setTest", "instructor of the class"),
];
