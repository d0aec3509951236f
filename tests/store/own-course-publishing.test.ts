import { beforeEach, expect, test } from "vitest";
import {
  assignableModules,
  isVersionAssignable,
  studiedCards,
  visibleModule,
} from "@/lib/content/store";
import { entry } from "@/lib/course-entries/store";
import { draftOf } from "@/lib/course-modules/draft";
import { withGroupOverride } from "@/lib/course-modules/override-entry";
import {
  archiveModule,
  lastPublishing,
  moduleStandings,
  reopenModule,
} from "@/lib/course-publishing/store";
import { db } from "@/lib/db/client";
import { shownPublishing } from "@/lib/server/publish-course";
import { whatKeepsModule } from "@/lib/server/what-keeps-module";
import { allStored } from "@/tests/support/all-stored";
import {
  changeEntry,
  makeOwnCourse,
  order,
  ownCourse,
  publishOwn,
  runPublishing,
} from "@/tests/support/own-course";
import { assign, createClassroom, createLearner } from "@/tests/support/people";

const { courseId, moduleId } = ownCourse;
const factId = "f_0000000001";
let editorId: string;
let studentId: string;
let strangerId: string;

beforeEach(async () => {
  await db.classroom.deleteMany();
  await db.course.deleteMany();
  editorId = (await createLearner({ role: "INSTRUCTOR" })).id;
  studentId = (await createLearner()).id;
  strangerId = (await createLearner({ role: "INSTRUCTOR" })).id;
  await makeOwnCourse(editorId);
});

const shown = () => shownPublishing(courseId, [moduleId]);
const seenBy = (id: string) => visibleModule(id, moduleId);
const versions = () => db.moduleVersion.findMany({ orderBy: { number: "asc" } });

async function assignNewest(): Promise<void> {
  const { id: classroomId } = await createClassroom(editorId, [studentId]);
  const newest = (await versions()).at(-1);
  await assign(editorId, { classroomId, versionId: newest?.id ?? "" });
}

test("looking at what a publishing does publishes nothing", async () => {
  const before = await allStored();
  const { summary, problems } = await shown();
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ versions: [moduleId], course: courseId });
  expect(summary?.facts.added.length).toBeGreaterThan(10);
  expect(await allStored()).toEqual(before);
});

async function keeping() {
  const stands = await entry({ courseId, sort: "MODULE", id: moduleId });
  return whatKeepsModule(courseId, draftOf(moduleId, stands?.body ?? {}));
}

test("a module tells what keeps it from being published, and what its gaps would hide", async () => {
  expect(await keeping()).toEqual({ gaps: [], problems: [] });
  await changeEntry(editorId, { sort: "READING", id: factId }, (body) => ({
    ...body,
    ticked: "00000000",
  }));
  const unticked = { at: { factId, field: "provenance.directionTicked" }, rule: "direction" };
  expect(await keeping()).toMatchObject({ gaps: [], problems: [unticked] });

  await changeEntry(editorId, { sort: "MODULE", id: moduleId }, ({ brief: _, ...body }) => ({
    ...body,
    ...{ summary: "", documents: [] },
  }));
  expect((await shown()).summary).toBeNull();
  expect(await keeping()).toMatchObject({
    gaps: ["brief", "summary", "documents"],
    problems: [unticked],
  });

  await changeEntry(editorId, { sort: "MODULE", id: moduleId }, (body) => ({ ...body, facts: [] }));
  expect(await keeping()).toEqual({
    gaps: ["facts", "brief", "summary", "documents"],
    problems: [],
  });
});

test("a published module is its editors' and those's it is assigned to, and nobody else's", async () => {
  await publishOwn(editorId);
  expect(await seenBy(editorId)).toMatchObject({ moduleId, number: 1 });
  for (const id of [studentId, strangerId]) expect(await seenBy(id)).toBeNull();
  await assignNewest();
  expect(await seenBy(studentId)).toMatchObject({ moduleId });
  expect(await seenBy(strangerId)).toBeNull();
  expect(await db.courseOpening.count()).toBe(0);
  expect(await lastPublishing(courseId, moduleId)).toMatchObject({ refusedAt: null });
  expect(await db.auditEntry.findFirst({ where: { deed: "course-published" } })).toMatchObject({
    ...{ actorId: editorId, details: { courseId, moduleIds: [moduleId] } },
  });
});

test("what was shown is published, and something else is refused", async () => {
  const { digest } = await shown();
  await changeEntry(editorId, { sort: "FACT", id: factId }, (body) => ({ ...body, why: "Since." }));
  await order(editorId, digest);
  await runPublishing(editorId);
  expect(await versions()).toEqual([]);
  expect(await lastPublishing(courseId, moduleId)).toMatchObject({ publishedAt: null });
});

test("what is told twice, or done by two at once, is published once", async () => {
  const { digest } = await shown();
  await Promise.all([order(editorId, digest), order(editorId, digest)]);
  await Promise.all([runPublishing(editorId), runPublishing(editorId)]);
  await runPublishing(editorId);
  expect(await versions()).toHaveLength(1);
  expect(
    await db.auditEntry.count({ where: { deed: "course-published", actorId: editorId } }),
  ).toBe(1);
});

test("a publishing that is given up before it began is done by the next", async () => {
  const { digest } = await shown();
  await order(editorId, digest);
  await expect(runPublishing(editorId, AbortSignal.abort())).rejects.toThrow();
  expect(await versions()).toEqual([]);
  await runPublishing(editorId);
  expect(await versions()).toHaveLength(1);
});

test("hard problems bar a publishing, and the rest of the course does not", async () => {
  await db.courseEntry.create({
    data: {
      ...{ courseId, sort: "MODULE", id: "begun", moduleId: "begun", position: 1 },
      ...{ changedAt: new Date(), body: { id: "begun", title: "Begun", facts: [] } },
    },
  });
  await publishOwn(editorId, ["begun"]);
  expect(await versions()).toEqual([]);
  await publishOwn(editorId);
  expect(await versions()).toHaveLength(1);
});

test("an empty brief is not published", async () => {
  await changeEntry(editorId, { sort: "MODULE", id: moduleId }, (body) => ({ ...body, brief: [] }));
  const { problems, summary } = await shown();
  expect(summary).toBeNull();
  expect(problems).toMatchObject([{ at: { entryId: moduleId, field: "brief" }, hard: true }]);
  await publishOwn(editorId);
  expect(await versions()).toEqual([]);
});

test("what is edited is seen by nobody before it is published, and comes to learners when it is", async () => {
  await publishOwn(editorId);
  await assignNewest();
  const why = "The sentence that is not published yet.";
  await changeEntry(editorId, { sort: "FACT", id: factId }, (body) => ({ ...body, why }));
  for (const id of [editorId, studentId]) {
    expect(JSON.stringify(await seenBy(id))).not.toContain(why);
  }
  await publishOwn(editorId);
  expect(JSON.stringify(await seenBy(studentId))).toContain(why);
  expect(await versions()).toHaveLength(1);
});

test("a fact that is taken out of the module is retired, and cards of the others stay", async () => {
  await publishOwn(editorId);
  await assignNewest();
  const before = (await studiedCards(studentId)).map(({ cardId }) => cardId);
  const without = (ids: unknown) => (ids as string[]).filter((id) => id !== factId);
  await changeEntry(editorId, { sort: "MODULE", id: moduleId }, (body) => ({
    ...body,
    facts: without(body.facts),
    brief: (body.brief as { facts: string[] }[]).map((section) => ({
      ...section,
      facts: without(section.facts),
    })),
  }));
  for (const { id } of await db.courseEntry.findMany({
    where: { sort: { in: ["GROUP", "COMPARISON"] } },
  })) {
    await db.courseEntry.deleteMany({ where: { id } });
  }
  await publishOwn(editorId);
  const after = (await studiedCards(studentId)).map(({ cardId }) => cardId);
  expect(after).toEqual(before.filter((cardId) => !cardId.startsWith(factId)));
  expect(await moduleStandings(courseId)).toMatchObject([{ version: { number: 2 } }]);
});

test("an archived module is offered to no class, and stays with who has it", async () => {
  await publishOwn(editorId);
  await assignNewest();
  const offered = async () => (await assignableModules(editorId)).map((module) => module.moduleId);
  expect(await offered()).toEqual([moduleId]);
  await archiveModule(editorId, { courseId, moduleId }, new Date());
  await archiveModule(editorId, { courseId: "another", moduleId }, new Date());
  expect(await offered()).toEqual([]);
  expect(await isVersionAssignable(editorId, (await versions())[0]?.id ?? "")).toBe(false);
  expect(await seenBy(studentId)).toMatchObject({ moduleId });
  expect((await studiedCards(studentId)).length).toBeGreaterThan(0);
  await reopenModule(courseId, moduleId);
  expect(await offered()).toEqual([moduleId]);
});

test("a question over several facts that was dropped or reworded stays so, however often all is published", async () => {
  const groups = await db.courseEntry.findMany({
    where: { courseId, sort: "GROUP" },
    select: { id: true },
    orderBy: { position: "asc" },
  });
  const [dropped = "", reworded = ""] = groups.map(({ id }) => id);
  const asked = async (id: string) =>
    db.item.findMany({ where: { id: { endsWith: id }, retiredAt: null }, select: { id: true } });
  await publishOwn(editorId);
  expect(await asked(dropped)).toHaveLength(1);
  await changeEntry(editorId, { sort: "GROUP", id: dropped }, (body) =>
    withGroupOverride(body, { dropped: true }),
  );
  let stem = "";
  await changeEntry(editorId, { sort: "GROUP", id: reworded }, (body) => {
    stem = `Once more: ${body.stem}`;
    return withGroupOverride(body, { stem });
  });
  for (const why of ["So it was.", "So it has been."]) {
    await changeEntry(editorId, { sort: "FACT", id: factId }, (body) => ({ ...body, why }));
    await publishOwn(editorId);
    expect(await asked(dropped)).toEqual([]);
    const [item] = await asked(reworded);
    const newest = await db.itemRevision.findFirstOrThrow({
      where: { itemId: item?.id ?? "" },
      orderBy: [{ meaningRevision: "desc" }, { textRevision: "desc" }],
    });
    expect(newest.body).toMatchObject({ stem });
  }
});
