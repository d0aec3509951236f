import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { heldTexts } from "@/scripts/content/held-texts";
import { readCourse } from "@/scripts/content/read-course";
import { boundedShares, isHeld } from "./floors";
import { gateReport } from "./gate-report";
import { judgeOf } from "./judge";
import { spoiledClasses } from "./spoilings";

const { course } = readCourse("content");
if (!course) throw new Error("The course cannot be read.");
const few = ["f_09ag1r4h4r", "f_cfw5dbc8wy", "f_6x1g6h4xxx"];
const some = { seed: "1", facts: course.facts.filter(({ id }) => few.includes(id)) };
const documents = "../shared/documents";

/** Of so few facts a share by itself means little: it is the whole report that is held against all floors. */
function failing(texts: Map<string, string[]>): string[] {
  const report = gateReport(course as NonNullable<typeof course>, texts, some);
  expect(report.spoiled.map(({ name, n }) => [name, n > 2])).toEqual(
    spoiledClasses.map((name) => [name, true]),
  );
  return boundedShares(report, texts.size > 0)
    .filter(({ name }) => !name.includes("without"))
    .filter((share) => !isHeld(share))
    .map(({ name, share }) => `${name} ${share}`);
}

test("what is spoiled in a few facts is noticed without the texts, and what is right is let be", () => {
  expect(failing(new Map())).toEqual([]);
});

test.runIf(existsSync(documents))("and with the texts", () => {
  expect(failing(heldTexts(documents, course.documents).texts)).toEqual([]);
});

test("an edit of who did what to whom voids the tick, wherever nothing else is wrong", () => {
  const judge = judgeOf(course, new Map());
  const fact = course.facts.find(({ frame }) => frame === "delivery");
  if (fact?.frame !== "delivery") throw new Error("The course has no delivery.");
  const turned = { ...fact, supplier: fact.recipient, recipient: fact.supplier };
  expect(judge.changed(turned)?.rule).toBe("direction");
  expect(judge.changed(fact)).toBeNull();
});
