import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { createAccount } from "@/lib/auth/store";
import { db } from "@/lib/db/client";
import { addReport, reportsOf } from "@/lib/reports/store";
import { builtActions, ways } from "@/tests/doors/action-request";
import { rightUses } from "@/tests/doors/action-uses";
import { type Browser, openBrowser, shown, signIn } from "@/tests/doors/browser";
import { makeWorld, password, type World } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";

/** What is an editor's of the course, whoever teaches the class that studies it. */
const deeds = [
  "app/reports/actions.ts#acceptReport",
  "app/reports/actions.ts#declineReport",
  "app/forecasts/actions.ts#resolveForecast",
  "app/desk/[courseId]/preview/actions.ts#reserveItem",
  "app/desk/[courseId]/preview/actions.ts#letItemBePractised",
] as const;

let world: World;
/** Edits the class's courses, and teaches nobody. */
let editor: Browser;
/** Teaches the class, and edits nothing. */
let coInstructor: Browser;

beforeAll(async () => {
  world = await makeWorld();
  const { classroomId, factId, desk } = world.own;
  const { courseId } = await db.fact.findUniqueOrThrow({ where: { id: factId } });
  const [one, other] = [await newInstructor(), await newInstructor()];
  await db.courseEditor.createMany({
    data: [courseId, desk.courseId].map((id) => ({
      ...{ courseId: id, userId: one.id, since: new Date() },
    })),
  });
  await db.enrollment.create({ data: { userId: other.id, classroomId, role: "INSTRUCTOR" } });
  [editor, coInstructor] = [one.browser, other.browser];
});

async function newInstructor(): Promise<{ id: string; browser: Browser }> {
  const email = `${v7()}@example.org`;
  await createAccount({ name: "Name of a colleague", email, password, zone: "Asia/Vientiane" });
  const { id } = await db.user.update({ where: { email }, data: { role: "INSTRUCTOR" } });
  const browser = openBrowser();
  expect(await signIn(browser, email, password)).toBe(true);
  return { id, browser };
}

/** What somebody reported of a fact of the class's course, which is private. */
async function freshReport() {
  const reporterId = world.ids.learner;
  const said = { meaningRevision: 1, reason: "WRONG", note: `Seen by ${v7()}` } as const;
  await addReport(reporterId, { factId: world.own.factId, ...said }, new Date());
  const [report] = await reportsOf(reporterId);
  return { reporterId, reportId: `${report?.id}`, note: said.note };
}

async function useOf(deed: (typeof deeds)[number]) {
  const use = await rightUses[deed]?.(world, "own");
  if (!use) throw new Error(`No right use of ${deed} is known.`);
  const id = builtActions().get(deed) ?? "";
  if (!deed.includes("Report")) return { ...use, id };
  const { reporterId, reportId } = await freshReport();
  return { ...use, id, fields: { reporterId, reportId, why: "It is so." } };
}

test.each(deeds)("%s is done by an editor who does not teach, and by no other", async (deed) => {
  const use = await useOf(deed);
  const { otherInstructor, administrator, student } = world.browsers;
  const before = await writesSoFar();
  for (const browser of [coInstructor, otherInstructor, administrator, student]) {
    const refused = await ways["a script's call"](browser, use, use.fields);
    expect(refused.status).toBe(404);
    expect(await writesSoFar()).toEqual(before);
  }
  const done = await ways["a script's call"](editor, use, use.fields);
  expect(done.status).toBeLessThan(400);
  expect(await writesSoFar()).not.toEqual(before);
});

test("the editor alone is shown what waits to be decided and to be settled", async () => {
  const { note } = await freshReport();
  const { forecastId } = world.own;
  await db.resolution.deleteMany({ where: { factId: forecastId } });
  for (const [browser, isShown] of [
    [editor, true],
    [coInstructor, false],
  ] as const) {
    const reports = shown(await browser.get("/reports"));
    expect(reports.includes(note)).toBe(isShown);
    const forecast = await browser.get(`/forecasts/${forecastId}`);
    expect(forecast.status).toBe(200);
    expect(shown(forecast).includes("Settle this forecast")).toBe(isShown);
  }
});
