import { v7 } from "uuid";
import { putEntry } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import type { HeldReading } from "@/lib/desk-documents/pieces";
import { addPassages } from "@/lib/desk-documents/store";
import type { Relation } from "@/tests/doors/admits";
import type { Make, RightUse } from "@/tests/doors/right-use";
import type { World } from "@/tests/doors/world";

const files = {
  documents: "app/desk/[courseId]/documents/[documentId]/actions.ts",
  intakes: "app/desk/[courseId]/intakes/[intakeId]/actions.ts",
};

const described = {
  ...{ title: "Rivers", outlet: "Harbour Post", outletAbout: "A daily.", author: "" },
  ...{ authorAbout: "", year: "2024", month: "3", day: "4", grounds: "", retrieved: "2026-11-01" },
  ...{ language: "en", genre: "news", licence: "All rights reserved", url: "" },
};

/** Right uses of what is done with documents at the desk. */
export const documentUses: Record<string, Make> = {
  [`${files.documents}#changeDescription`]: async (world, relation) => {
    const use = await onDocument(world, relation);
    return { ...use, isStateful: true, fields: { ...use.fields, ...described, revision: "1" } };
  },
  [`${files.documents}#deleteText`]: onDocument,
  [`${files.documents}#lookForFacts`]: async (world, relation) => {
    const use = await onDocument(world, relation);
    return { ...use, fields: { ...use.fields, by: "rules" } };
  },
  [`${files.intakes}#moveText`]: async (world, relation) => {
    const use = await onIntake(world, relation);
    return { ...use, fields: { ...use.fields, piece: "0 kept" } };
  },
  [`${files.intakes}#readAgain`]: onIntake,
  [`${files.intakes}#takeDocumentOver`]: async (world, relation) => {
    const use = await onIntake(world, relation);
    return { ...use, isStateful: true, fields: { ...use.fields, ...described } };
  },
  [`${files.intakes}#throwAway`]: onIntake,
};

/** A document of the course on which nothing stands. */
async function onDocument({ ids, ...world }: World, relation: Relation): Promise<RightUse> {
  const { courseId } = world[relation].desk;
  const documentId = `d-${v7()}`;
  const body = { id: documentId, title: "Piers", outlet: "lantern", author: null, url: null };
  const by = { byId: ids.instructor, now: new Date(), seen: null };
  const told = { published: "2020", retrieved: "2026-01-01", genre: "news", licence: "None" };
  const entry = { courseId, sort: "DOCUMENT", id: documentId, moduleId: null } as const;
  await putEntry(db, { ...entry, body: { ...body, ...told, language: "en" } }, by);
  const piece = { text: "A pier.", style: "paragraph", leftOut: null, print: "0" } as const;
  await addPassages(db, { courseId, documentId }, [piece]);
  return {
    ...{ page: `/desk/${courseId}/documents/${documentId}`, isStateful: false, stores: true },
    fields: { courseId, documentId },
  };
}

/** A document that was read and waits to be taken over. */
async function onIntake(world: World, relation: Relation): Promise<RightUse> {
  const { courseId } = world[relation].desk;
  const reading: HeldReading = {
    blocks: [
      { text: "Menu", style: "paragraph", leftOut: "navigation" },
      { text: "A river flows.", style: "paragraph", leftOut: null },
    ],
    ...{ proposed: {}, findings: [], moved: [] },
  };
  const sent = { mediaType: "text/plain", content: new Uint8Array([1]), addedAt: new Date() };
  const { id: intakeId } = await db.intake.create({ data: { courseId, ...sent, reading } });
  return {
    ...{ page: `/desk/${courseId}/intakes/${intakeId}`, isStateful: false, stores: true },
    fields: { courseId, intakeId },
  };
}
