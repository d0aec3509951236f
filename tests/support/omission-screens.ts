import type { Screen } from "./screen";

const questions = "/classrooms/[classroomId]/assignments/[assignmentId]/questions";
const leftOut = "/classrooms/[classroomId]/left-out";

/** What a class is asked, and what is left out for it. */
export const omissionScreens: readonly Screen[] = [
  ofClass("questions of a class", questions),
  ofClass("questions of a class, several facts", questions, "?family=order"),
  ofClass("questions of a class, nothing found", questions, "?q=Atlantis"),
  {
    ...ofClass("questions of a class, one left out, as students see it", questions),
    address: (cast) => {
      const item = encodeURIComponent(cast.leftOut);
      return `${ofClass("", questions).address(cast)}?family=choice&item=${item}#${item}`;
    },
  },
  ofClass("left out for a class", leftOut),
];

function ofClass(name: string, door: string, asked = ""): Screen {
  return {
    ...{ name, door, as: "instructor" },
    address: ({ classroomId, assignmentId }) =>
      door.replace("[classroomId]", classroomId).replace("[assignmentId]", assignmentId) + asked,
  };
}
