import type { Cast } from "./cast";
import { at, openSteps, type Screen } from "./screen";

const course = "/desk/[courseId]";

/** Courses and their documents. */
const courses: readonly Screen[] = [
  at("/desk", "instructor", "desk"),
  at("/desk", "administrator", "desk empty"),
  at("/desk/new", "instructor", "desk, new course"),
  atDesk("", "desk, course"),
  atDesk("/documents/new", "desk, new document"),
  { ...atDesk("/documents/[documentId]", "desk, document"), arrive: openSteps },
  atDesk("/intakes/[intakeId]", "desk, document on its way"),
  atDesk("/topics", "desk, topics"),
];

/** A course and its files, and what changes of it when time goes by. */
const later: readonly Screen[] = [
  at("/desk/load", "instructor", "desk, load a course"),
  atDesk("/files", "desk, files"),
  atDesk("/copy", "desk, copy a module"),
  atDesk("/documents/[documentId]/versions", "desk, newer version"),
  atDesk("/due", "desk, due"),
  atDesk("/facts/[factId]/correct", "desk, correct a fact"),
  atDesk("/facts/[factId]/supersede", "desk, supersede a fact"),
  atDesk("/facts/[factId]/remove", "desk, remove a fact"),
];

/** Proposals, facts, and what was changed. */
const facts: readonly Screen[] = [
  atDesk("/inbox", "desk, inbox"),
  atDesk("/proposals/[proposalId]", "desk, proposal"),
  atDesk("/facts", "desk, facts"),
  atDesk("/facts/[factId]", "desk, fact"),
  atDesk("/changes", "desk, changes"),
];

/** Modules, how their facts are asked, and what publishing them does. */
const modules: readonly Screen[] = [
  atDesk("/modules", "desk, modules"),
  atDesk("/modules/new", "desk, new module"),
  atDesk("/modules/[moduleId]", "desk, module"),
  {
    ...atDesk("/modules/[moduleId]", "desk, module, questions of a fact"),
    address: ({ desk }) =>
      `/desk/${desk.courseId}/modules/${desk.moduleId}?fact=${desk.factId}#preview`,
  },
  atDesk("/modules/[moduleId]/publish", "desk, publishing"),
];

/** What making a course from documents looks like. */
export const deskScreens: readonly Screen[] = [...courses, ...facts, ...modules, ...later];

/** A page of the instructor's course. */
function atDesk(rest: string, name: string): Screen {
  const door = course + rest;
  const address = ({ desk }: Cast) =>
    door.replaceAll(/\[(\w+)\]/g, (_, id: keyof typeof desk) => desk[id]);
  return { name, door, as: "instructor", address };
}
