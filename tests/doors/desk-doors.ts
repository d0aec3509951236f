import { action, type Door, page, route } from "@/tests/doors/door";

/** The ways to make courses from documents. */
export const deskDoors: readonly Door[] = [
  page("/desk", "has the desk"),
  page("/desk/[courseId]", "editor of the course"),
  page("/desk/[courseId]/files", "editor of the course"),
  page("/desk/[courseId]/topics", "editor of the course"),
  page("/desk/load", "has the desk"),
  page("/desk/new", "has the desk"),

  action("app/desk/[courseId]/topics/actions.ts", "makeTopic", "editor of the course"),
  action("app/desk/new/actions.ts", "makeCourse", "has the desk"),

  route("GET", "/api/desk/courses/[courseId]", "editor of the course"),
  route("POST", "/api/desk/courses", "has the desk"),
];
