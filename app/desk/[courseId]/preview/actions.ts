"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import type { Override } from "@/lib/content/attribution";
import { previewOf } from "@/lib/content/compile/preview";
import { entry, putEntry } from "@/lib/course-entries/store";
import { withOverride } from "@/lib/course-modules/override-entry";
import { changedWaySchema, itemRefSchema, wayRefSchema } from "@/lib/course-modules/schema";
import { inTransaction } from "@/lib/db/transaction";
import { endReservations, reserveItems } from "@/lib/reservation/store";
import { courseAsEdited } from "@/lib/server/desk-gate";
import { formFields } from "@/lib/server/form-fields";

export type WayOutcome = { errors?: Record<string, string[] | undefined>; saved?: boolean };

/** Leaves one way of asking out of what is compiled. */
export async function dropItem(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = wayRefSchema.safeParse(formFields(form));
  if (!input.success) return;
  await requireEditor(viewer.id, input.data.courseId);

  await override(viewer.id, input.data, { dropped: true });
  revalidatePath(`/desk/${input.data.courseId}`, "layout");
}

export async function bringItemBack(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = wayRefSchema.safeParse(formFields(form));
  if (!input.success) return;
  await requireEditor(viewer.id, input.data.courseId);

  await override(viewer.id, input.data, { dropped: null });
  revalidatePath(`/desk/${input.data.courseId}`, "layout");
}

/** Says a question in other words, or offers other wrong options; what is left empty is again as compiled. */
export async function changeItem(_previous: WayOutcome, form: FormData): Promise<WayOutcome> {
  const viewer = await requireDesk();
  const input = changedWaySchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { stem, first, second, ...ref } = input.data;
  await requireEditor(viewer.id, ref.courseId);
  const { isRewordable, offered } = await wayOf(ref);
  const wrong = [first, second].filter((id) => offered.some((one) => one.id === id));

  await override(viewer.id, ref, {
    stem: isRewordable && stem !== "" ? stem : null,
    wrong: new Set(wrong).size === 2 ? wrong : null,
  });
  revalidatePath(`/desk/${ref.courseId}`, "layout");
  return { saved: true };
}

/** Keeps a published item for tests: from then on nothing else asks it. */
export async function reserveItem(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = itemRefSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId, itemId } = input.data;
  await requireEditor(viewer.id, courseId);

  await reserveItems(viewer.id, [itemId], new Date());
  revalidatePath(`/desk/${courseId}`, "layout");
}

export async function letItemBePractised(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = itemRefSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId, itemId } = input.data;
  await requireEditor(viewer.id, courseId);

  await endReservations(viewer.id, [itemId]);
  revalidatePath(`/desk/${courseId}`, "layout");
}

type Way = z.output<typeof wayRefSchema>;

/** A way of asking as it is compiled now; "not found" where the fact is not asked so. */
async function wayOf({ courseId, factId, way }: Way) {
  const ways = previewOf(await courseAsEdited(courseId), factId);
  return ways.find((one) => one.way === way) ?? notFound();
}

type Change = { [K in keyof Override]: Override[K] | null };

async function override(byId: string, ref: Way, change: Change): Promise<void> {
  await wayOf(ref);
  const key = { courseId: ref.courseId, sort: "FACT", id: ref.factId } as const;
  await inTransaction(async (tx) => {
    const stands = (await entry(key, tx)) ?? notFound();
    const body = withOverride(stands.body, ref.way, change);
    const by = { byId, now: new Date(), seen: stands.revision };
    await putEntry(tx, { ...key, moduleId: stands.moduleId, body }, by);
  });
}
