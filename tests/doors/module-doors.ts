import { action, type Door, page } from "@/tests/doors/door";

const may = "editor of the course";
const [modules, groups, preview] = [
  "app/desk/[courseId]/modules",
  "app/desk/[courseId]/groups/actions.ts",
  "app/desk/[courseId]/preview/actions.ts",
];

/** The ways to arrange and publish modules at the desk. */
export const moduleDoors: readonly Door[] = [
  page("/desk/[courseId]/modules", may),
  page("/desk/[courseId]/modules/[moduleId]", may),
  page("/desk/[courseId]/modules/[moduleId]/publish", may),
  page("/desk/[courseId]/modules/new", may),

  action("app/desk/[courseId]/forecasts/actions.ts", "saveForecast", may),
  action(`${modules}/[moduleId]/actions.ts`, "addFacts", may),
  action(`${modules}/[moduleId]/actions.ts`, "archive", may),
  action(`${modules}/[moduleId]/actions.ts`, "draftBrief", may),
  action(`${modules}/[moduleId]/actions.ts`, "moveFact", may),
  action(`${modules}/[moduleId]/actions.ts`, "removeSection", may),
  action(`${modules}/[moduleId]/actions.ts`, "reopen", may),
  action(`${modules}/[moduleId]/actions.ts`, "saveModule", may),
  action(`${modules}/[moduleId]/actions.ts`, "saveSection", may),
  action(`${modules}/[moduleId]/actions.ts`, "takeFactOut", may),
  action(`${modules}/[moduleId]/publish/actions.ts`, "noteFinding", may),
  action(`${modules}/[moduleId]/publish/actions.ts`, "publishModule", may),
  action(`${modules}/new/actions.ts`, "makeModule", may),
  action(groups, "bringGroupBack", may),
  action(groups, "dropGroup", may),
  action(groups, "rewordGroup", may),
  action(preview, "bringItemBack", may),
  action(preview, "changeItem", may),
  action(preview, "dropItem", may),
  action(preview, "letItemBePractised", may),
  action(preview, "reserveItem", may),
];
