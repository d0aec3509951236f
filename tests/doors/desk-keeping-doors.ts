import { action, type Door, page, route } from "@/tests/doors/door";

/** The ways to keep a course: its files, what is due in it, and what of it is corrected. */
export const deskKeepingDoors: readonly Door[] = [
  page("/desk/[courseId]/copy", "editor of the course"),
  page("/desk/[courseId]/documents/[documentId]/versions", "editor of the course"),
  page("/desk/[courseId]/due", "editor of the course"),
  page("/desk/[courseId]/facts/[factId]/correct", "editor of the course"),
  page("/desk/[courseId]/facts/[factId]/remove", "editor of the course"),
  page("/desk/[courseId]/facts/[factId]/supersede", "editor of the course"),
  page("/desk/[courseId]/files", "editor of the course"),
  page("/desk/load", "has the desk"),

  action("app/desk/[courseId]/copy/actions.ts", "copyThisModule", "editor of the course"),
  action("app/desk/[courseId]/copy/actions.ts", "takeCopyBack", "editor of the course"),
  action(
    "app/desk/[courseId]/documents/[documentId]/versions/actions.ts",
    "renewThisDocument",
    "editor of the course",
  ),
  action(
    "app/desk/[courseId]/facts/[factId]/correct/actions.ts",
    "correctThisFact",
    "editor of the course",
  ),
  action(
    "app/desk/[courseId]/facts/[factId]/remove/actions.ts",
    "removeThisFact",
    "editor of the course",
  ),
  action(
    "app/desk/[courseId]/facts/[factId]/supersede/actions.ts",
    "supersedeThisFact",
    "editor of the course",
  ),

  route("GET", "/api/desk/courses/[courseId]", "editor of the course"),
  route("POST", "/api/desk/courses", "has the desk"),
];
