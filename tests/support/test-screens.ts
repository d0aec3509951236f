import type { Cast } from "./cast";
import { openSteps, type Screen } from "./screen";

const tests = "/classrooms/[classroomId]/tests";

/** What setting a test and taking it looks like. */
export const testScreens: readonly Screen[] = [
  { ...ofTest("/new", "instructor"), name: "test, to set" },
  { ...ofTest("/[testId]", "instructor"), name: "test, desk", arrive: openSteps },
  { ...ofTest("/[testId]/pick", "instructor", "?for=2&family=choice"), name: "test, pick" },
  { ...ofTest("/[testId]/pick", "instructor", "?q=Atlantis"), name: "test, pick, nothing found" },
  { ...ofTest("/[testId]/preview", "instructor"), name: "test, preview" },
  {
    ...ofTest("/[testId]/preview", "instructor", "?question=2&response=Atlantis"),
    name: "test, preview, tried",
  },
  { ...ofTest("/[testId]/results", "instructor"), name: "test, results" },
  { ...ofTest("/[testId]", "student"), name: "test, cover" },
];

function ofTest(rest: string, as: Screen["as"], asked = ""): Screen {
  const door = `${tests}${rest}`;
  const address = ({ classroomId, testId }: Cast) =>
    door.replace("[classroomId]", classroomId).replace("[testId]", testId) + asked;
  return { name: door, door, as, address };
}
