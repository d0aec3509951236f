import type { Cast } from "./cast";
import { at, type Screen } from "./screen";

const course = "/desk/[courseId]";

/** Courses and their documents. */
const courses: readonly Screen[] = [
  at("/desk", "instructor", "desk"),
  at("/desk", "administrator", "desk empty"),
  at("/desk/new", "instructor", "desk, new course"),
  atDesk("", "desk, course"),
  atDesk("/topics", "desk, topics"),
];

/** What making a course from documents looks like. */
export const deskScreens: readonly Screen[] = [...courses];

/** A page of the instructor's course. */
function atDesk(rest: string, name: string): Screen {
  const door = course + rest;
  const address = ({ desk }: Cast) =>
    door.replaceAll(/\[(\w+)\]/g, (_, id: keyof typeof desk) => desk[id]);
  return { name, door, as: "instructor", address };
}
