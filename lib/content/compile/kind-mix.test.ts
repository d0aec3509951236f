import { expect, test } from "vitest";
import { guessers, guessRates } from "@/lib/content/guess-rates";
import type { Item } from "@/lib/content/item";
import { readCourse } from "@/scripts/content/read-course";
import { compileModule } from "./module";

const { course } = readCourse("content");
if (!course) throw new Error("The course cannot be read.");
const items = course.modules.flatMap(({ id }) => compileModule(course, id).items);

/** So much more than a third a guesser may find. */
const leeway = 0.03;

test.each(["kind", "choice"])(
  "over the course no guesser gains by the options of a %s",
  (family) => {
    const own = items.filter((item) => (item.family === "kind") === (family === "kind"));
    const rates = guessRates(own);
    const gaining = guessers.filter((guesser) => rates[guesser] - 1 / 3 >= leeway);
    expect(gaining.map((guesser) => `${guesser} ${rates[guesser]}`)).toEqual([]);
  },
);

test("nor loses so much by one that its contrary would gain", () => {
  const rates = guessRates(items.filter(({ family }) => family === "kind"));
  const losing = guessers.filter((guesser) => (1 - rates[guesser]) / 2 - 1 / 3 >= leeway);
  expect(losing).toEqual([]);
});

test("each fact that matters and is no report is asked its kind or who says it", () => {
  const asked = new Set(
    items
      .filter(({ family, cardId }) => family === "kind" || cardId?.endsWith(":holder"))
      .map(({ factId }) => factId),
  );
  const unasked = course.facts.filter(
    ({ id, kind, salience }) => kind !== "reported" && salience >= 2 && !asked.has(id),
  );
  expect(unasked.map(({ id }) => id)).toEqual([]);
});

test("a fact more or less leaves the options of all others as they are", () => {
  const [module] = course.modules;
  const gone = module?.facts.at(-1);
  if (!(module && gone)) throw new Error("The course has no module.");
  const shorter = { ...module, facts: module.facts.filter((id) => id !== gone) };
  const rest = compileModule({ ...course, modules: [shorter] }, module.id).items;
  const shown = (some: readonly Item[]) =>
    some.filter(({ family }) => family === "kind").map(({ id, options }) => [id, options]);
  expect(shown(rest)).toEqual(
    shown(items.filter((item) => module.facts.includes(item.factId) && item.factId !== gone)),
  );
});
