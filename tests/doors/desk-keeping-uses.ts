import { v7 } from "uuid";
import { remove } from "@/lib/corrections/remove";
import { entriesOf } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import { passagesOf } from "@/lib/desk-documents/store";
import { copyInto } from "@/lib/server/copy-module";
import type { Relation } from "@/tests/doors/admits";
import type { Make } from "@/tests/doors/right-use";
import type { World } from "@/tests/doors/world";

/** What a fact says from then on. */
const said = {
  statement: "In March 2022 the two states held a first exercise.",
  ...{ proposition: "", why: "It was the first.", asOf: "2022-03" },
  ...{ kind: "reported", kindReason: "The paper says so itself." },
  ...{ who: "harbour-post", interest: "" },
};

/** Right uses of what is done to keep a course. */
export const deskKeepingUses: Record<string, Make> = {
  "app/desk/[courseId]/copy/actions.ts#copyThisModule": async (world, relation) => {
    const { courseId } = world[relation].desk;
    return {
      ...{ page: `/desk/${courseId}/copy`, isStateful: true, stores: true },
      fields: { courseId, moduleId: await copyableModule(editorOf(world, relation)) },
    };
  },
  "app/desk/[courseId]/copy/actions.ts#takeCopyBack": async (world, relation) => {
    const { courseId } = world[relation].desk;
    const byId = editorOf(world, relation);
    const copied = await copyInto(courseId, await copyableModule(byId), { byId, now: new Date() });
    return {
      ...{ page: `/desk/${courseId}/copy`, isStateful: true, stores: true },
      fields: { courseId, at: copied?.at ?? "" },
    };
  },
  "app/desk/[courseId]/documents/[documentId]/versions/actions.ts#renewThisDocument": async (
    world,
    relation,
  ) => {
    const { courseId, documentId } = world[relation].desk;
    const intakeId = await newerText(courseId, documentId);
    return {
      page: `/desk/${courseId}/documents/${documentId}/versions`,
      ...{ isStateful: true, stores: true },
      fields: { courseId, documentId, intakeId },
    };
  },
  "app/desk/[courseId]/facts/[factId]/correct/actions.ts#correctThisFact": (world, relation) => {
    const { courseId, factId } = world[relation].desk;
    return {
      ...{ page: `/desk/${courseId}/facts/${factId}/correct`, isStateful: true, stores: true },
      fields: { courseId, factId, ...said, sourceNote: "" },
    };
  },
  "app/desk/[courseId]/facts/[factId]/remove/actions.ts#removeThisFact": async (
    world,
    relation,
  ) => {
    const { courseId } = world[relation].desk;
    const factId = await removableFact(courseId);
    return {
      ...{ page: `/desk/${courseId}/facts/${factId}/remove`, isStateful: true, stores: true },
      fields: { courseId, factId, reason: "It was said of another state." },
    };
  },
  "app/desk/[courseId]/facts/[factId]/supersede/actions.ts#supersedeThisFact": (
    world,
    relation,
  ) => {
    const { courseId, factId } = world[relation].desk;
    return {
      ...{ page: `/desk/${courseId}/facts/${factId}/supersede`, isStateful: true, stores: true },
      fields: {
        courseId,
        factId,
        ...said,
        validUntil: "2021",
        document: "post-2019",
        paragraph: "2",
        thenText: "Once",
        nowText: "Now",
      },
    };
  },
};

/** The last of a course's facts that no brief stands on alone. */
async function removableFact(courseId: string): Promise<string> {
  const entries = await entriesOf(courseId);
  const facts = entries.filter(({ sort }) => sort === "FACT").map(({ id }) => id);
  const factId = facts.findLast((id) => remove(entries, id).edits !== null);
  if (factId === undefined) throw new Error("No fact of the course can be removed.");
  return factId;
}

function editorOf({ ids }: World, relation: Relation): string {
  return relation === "own" ? ids.instructor : ids.otherInstructor;
}

/** A module of another course of an editor's, with nothing in it. */
async function copyableModule(editorId: string): Promise<string> {
  const [courseId, id] = [`c-${v7()}`, `m-${v7()}`];
  const about = { title: "Buoys", summary: "Where they lie.", licence: "CC-BY-4.0" };
  const now = new Date();
  const editors = { create: { userId: editorId, since: now } };
  const entry = { sort: "MODULE", id, moduleId: id, position: 1, changedAt: now } as const;
  const body = { id, title: "Buoys", facts: [] };
  const entries = { create: { ...entry, body } };
  await db.course.create({ data: { id: courseId, ...about, editors, entries } });
  return id;
}

/** A newer text of a document that was read: one paragraph more before those that it has. */
async function newerText(courseId: string, documentId: string): Promise<string> {
  const passages = await passagesOf({ courseId, documentId });
  const texts = [`Note ${v7()}.`, ...passages.map(({ text }) => text)];
  const blocks = texts.map((text) => ({ text, style: "paragraph", leftOut: null }));
  const { id } = await db.intake.create({
    data: {
      ...{ courseId, renews: documentId, mediaType: "text/plain", content: new Uint8Array() },
      ...{ reading: { blocks, proposed: {}, findings: [], moved: [] }, addedAt: new Date() },
    },
    select: { id: true },
  });
  return id;
}
