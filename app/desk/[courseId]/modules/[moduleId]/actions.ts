"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { entriesOf } from "@/lib/course-entries/store";
import { draftedSections } from "@/lib/course-modules/brief";
import {
  aboutModule,
  aboutSection,
  partPrint,
  withFacts,
  withMoved,
  withoutFact,
  withTheirs,
} from "@/lib/course-modules/draft";
import {
  addedFactsSchema,
  listedFactSchema,
  moduleAboutSchema,
  moduleRefSchema,
  movedFactSchema,
  sectionRefSchema,
  sectionSchema,
} from "@/lib/course-modules/schema";
import { archiveModule, reopenModule } from "@/lib/course-publishing/store";
import { formFields, formLists } from "@/lib/server/form-fields";
import { changeModule } from "./changed-module";
import { factLines, titlesOf } from "./fact-lines";

export type ModuleOutcome = {
  errors?: Record<string, string[] | undefined>;
  /** The print of what is stored now. */
  saved?: string;
  /** That somebody else changed it since, with the print of what stands now. */
  conflict?: string;
};

export async function saveModule(_previous: ModuleOutcome, form: FormData): Promise<ModuleOutcome> {
  const viewer = await requireDesk();
  const fields = { ...formFields(form), ...formLists(form, ["topics", "documents"]) };
  const input = moduleAboutSchema.safeParse(fields);
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, moduleId, seen, ...about } = input.data;
  await requireEditor(viewer.id, courseId);
  const lines = factLines(await entriesOf(courseId, { sort: "FACT" }));

  let stands = "";
  const isSaved = await changeModule(viewer.id, { courseId, moduleId }, (draft) => {
    stands = partPrint(aboutModule(draft));
    return stands === seen ? withTheirs({ ...draft, ...about }, lines) : null;
  });
  revalidatePath(`/desk/${courseId}`, "layout");
  return isSaved ? { saved: partPrint(aboutModule(about)) } : { conflict: stands };
}

/** Lists facts after those that are there, with the documents and topics that they are of. */
export async function addFacts(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = addedFactsSchema.safeParse({ ...formFields(form), ...formLists(form, ["facts"]) });
  if (!input.success) return;
  const { courseId, moduleId, facts } = input.data;
  await requireEditor(viewer.id, courseId);
  const lines = factLines(await entriesOf(courseId, { sort: "FACT" }));

  const added = facts.flatMap((id) => lines.find((line) => line.id === id) ?? []);
  await changeModule(viewer.id, { courseId, moduleId }, (draft) => withFacts(draft, added));
  revalidatePath(`/desk/${courseId}`, "layout");
}

export async function takeFactOut(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = listedFactSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId, moduleId, factId } = input.data;
  await requireEditor(viewer.id, courseId);

  await changeModule(viewer.id, { courseId, moduleId }, (draft) => withoutFact(draft, factId));
  revalidatePath(`/desk/${courseId}`, "layout");
}

export async function moveFact(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = movedFactSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId, moduleId, factId, to } = input.data;
  await requireEditor(viewer.id, courseId);

  await changeModule(viewer.id, { courseId, moduleId }, (draft) => withMoved(draft, factId, to));
  revalidatePath(`/desk/${courseId}/modules/${moduleId}`);
}

/** Drafts sections of the brief for the facts that none tells yet. */
export async function draftBrief(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = moduleRefSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId } = input.data;
  await requireEditor(viewer.id, courseId);
  const lines = factLines(await entriesOf(courseId, { sort: "FACT" }));
  const titles = titlesOf(await entriesOf(courseId, { sort: "TOPIC" }));

  await changeModule(viewer.id, input.data, (draft) => ({
    ...draft,
    brief: [...draft.brief, ...draftedSections(draft, lines, titles)],
  }));
  revalidatePath(`/desk/${courseId}/modules/${input.data.moduleId}`);
}

export async function saveSection(
  _previous: ModuleOutcome,
  form: FormData,
): Promise<ModuleOutcome> {
  const viewer = await requireDesk();
  const input = sectionSchema.safeParse({ ...formFields(form), ...formLists(form, ["facts"]) });
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, moduleId, place, seen, ...section } = input.data;
  await requireEditor(viewer.id, courseId);

  let stands = "";
  const isSaved = await changeModule(viewer.id, { courseId, moduleId }, (draft) => {
    stands = partPrint(aboutSection(draft.brief[place]));
    return stands === seen ? { ...draft, brief: draft.brief.with(place, section) } : null;
  });
  revalidatePath(`/desk/${courseId}/modules/${moduleId}`);
  return isSaved ? { saved: partPrint(aboutSection(section)) } : { conflict: stands };
}

/** Takes a section out of the brief, unless somebody has changed it since it was looked at. */
export async function removeSection(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = sectionRefSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId, moduleId, place, seen } = input.data;
  await requireEditor(viewer.id, courseId);

  await changeModule(viewer.id, { courseId, moduleId }, (draft) =>
    partPrint(aboutSection(draft.brief[place])) === seen
      ? { ...draft, brief: draft.brief.toSpliced(place, 1) }
      : null,
  );
  revalidatePath(`/desk/${courseId}/modules/${moduleId}`);
}

/** Offers a published module to no more classes. */
export async function archive(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = moduleRefSchema.safeParse(formFields(form));
  if (!input.success) return;
  await requireEditor(viewer.id, input.data.courseId);

  await archiveModule(viewer.id, input.data, new Date());
  revalidatePath("/desk", "layout");
}

export async function reopen(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = moduleRefSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId, moduleId } = input.data;
  await requireEditor(viewer.id, courseId);

  await reopenModule(courseId, moduleId);
  revalidatePath("/desk", "layout");
}
