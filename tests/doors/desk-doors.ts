import { deskFactDoors } from "@/tests/doors/desk-fact-doors";
import { deskKeepingDoors } from "@/tests/doors/desk-keeping-doors";
import { action, type Door, page, route } from "@/tests/doors/door";

/** The ways to make courses from documents. */
export const deskDoors: readonly Door[] = [
  ...deskFactDoors,
  ...deskKeepingDoors,
  page("/desk", "has the desk"),
  page("/desk/[courseId]", "editor of the course"),
  page("/desk/[courseId]/documents/[documentId]", "editor of the course"),
  page("/desk/[courseId]/documents/new", "editor of the course"),
  page("/desk/[courseId]/intakes/[intakeId]", "editor of the course"),
  page("/desk/[courseId]/topics", "editor of the course"),
  page("/desk/new", "has the desk"),

  action(
    "app/desk/[courseId]/documents/[documentId]/actions.ts",
    "changeDescription",
    "editor of the course",
  ),
  action(
    "app/desk/[courseId]/documents/[documentId]/actions.ts",
    "deleteText",
    "editor of the course",
  ),
  action(
    "app/desk/[courseId]/documents/[documentId]/actions.ts",
    "lookForFacts",
    "editor of the course",
  ),
  action("app/desk/[courseId]/editors/actions.ts", "nameEditor", "editor of the course"),
  action("app/desk/[courseId]/editors/actions.ts", "removeEditor", "editor of the course"),
  action("app/desk/[courseId]/editors/actions.ts", "takeEditingOfferBack", "editor of the course"),
  action("app/desk/[courseId]/intakes/[intakeId]/actions.ts", "moveText", "editor of the course"),
  action("app/desk/[courseId]/intakes/[intakeId]/actions.ts", "readAgain", "editor of the course"),
  action(
    "app/desk/[courseId]/intakes/[intakeId]/actions.ts",
    "takeDocumentOver",
    "editor of the course",
  ),
  action("app/desk/[courseId]/intakes/[intakeId]/actions.ts", "throwAway", "editor of the course"),
  action("app/desk/[courseId]/topics/actions.ts", "makeTopic", "editor of the course"),
  action("app/desk/actions.ts", "acceptEditing", "asked to edit"),
  action("app/desk/actions.ts", "adopt", "administrator"),
  action("app/desk/actions.ts", "declineEditing", "asked to edit"),
  action("app/desk/new/actions.ts", "makeCourse", "has the desk"),

  route("POST", "/api/desk/courses/[courseId]/intakes", "editor of the course"),
];
