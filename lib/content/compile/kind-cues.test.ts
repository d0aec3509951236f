import { expect, test } from "vitest";
import type { Kind } from "@/lib/content/kind";
import { readCourse } from "@/scripts/content/read-course";
import { kindCues } from "./kind-cues";
import { compileModule } from "./module";

const asked = " What sort of statement was it, as it stood there?";

test.each<[string, Kind, string[]]>([
  [
    "In March 2019 Ivo Katt wrote (our wording): “Norvia must not wait.”",
    "recommendation",
    ["must not"],
  ],
  [
    "On 4 March 2019 the Post wrote (our wording): “It will rain, and it will snow.”",
    "forecast",
    ["will"],
  ],
  [
    "In 2019 the Post published this from Ivo Katt (our wording): “It rained.”",
    "attributed",
    ["the Post published this from Ivo Katt"],
  ],
  ["The Post wrote (our wording): “In March 2019 it rained.”", "reported", ["The Post wrote"]],
  ["In 2019 the Post wrote (our wording): “It rained.”", "opinion", []],
  ["What is this?", "reported", []],
])("%s", (stem, kind, cues) => {
  expect(kindCues(stem + asked, kind)).toEqual(cues);
});

const { course } = readCourse("content");
if (!course) throw new Error("The course cannot be read.");
const items = course.modules.flatMap(({ id }) => compileModule(course, id).items);

test("every question of the course that asks a kind has words that speak for it, but for opinions", () => {
  const kindItems = items.filter(
    ({ family, answer }) => family === "kind" && answer.shown !== "opinion",
  );
  expect(kindItems.length).toBeGreaterThan(50);
  const mute = kindItems.filter(
    ({ stem, answer }) => answer.type === "kind" && kindCues(stem, answer.shown).length === 0,
  );
  expect(mute.map(({ stem }) => stem)).toEqual([]);
});
