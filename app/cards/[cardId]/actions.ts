"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import type { ChangeOutcome } from "@/app/account/actions";
import { belongingNamed } from "@/app/cards/belonging";
import { requireViewer } from "@/lib/auth/session";
import { inTransaction } from "@/lib/db/transaction";
import { refreshMemories } from "@/lib/memory/store";
import { changedOwnCardSchema, givenOwnCardSchema } from "@/lib/own-cards/schema";
import { bringOwnCardBack, changeOwnCard, deleteOwnCard, ownCard } from "@/lib/own-cards/store";
import { lockLearner } from "@/lib/review/store";
import { formFields } from "@/lib/server/form-fields";

export async function changeCard(_previous: ChangeOutcome, form: FormData): Promise<ChangeOutcome> {
  const viewer = await requireViewer();
  const input = changedOwnCardSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { moduleId, topic, isAnew, ...words } = input.data;
  if (!(await ownCard(viewer.id, words.cardId))) notFound();
  const named = await belongingNamed(viewer.id, { moduleId, topic, factId: null });
  const { factId: _, ...belonging } = named ?? notFound();

  const change = { ...words, ...belonging, isAnew: isAnew === "on", now: new Date() };
  const isChanged = await inTransaction(async (tx) => {
    await lockLearner(tx, viewer.id);
    const changed = await changeOwnCard(tx, viewer.id, change);
    if (changed && change.isAnew) await refreshMemories(tx, viewer.id, [words.cardId]);
    return changed;
  });
  if (!isChanged) return { errors: { front: ["changed-elsewhere"] } };
  revalidatePath("/", "layout");
  redirect(`/cards/${words.cardId}`);
}

export async function deleteCard(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = givenOwnCardSchema.safeParse(formFields(form));
  if (!input.success || !(await ownCard(viewer.id, input.data.cardId))) notFound();

  await deleteOwnCard(viewer.id, input.data.cardId, new Date());
  revalidatePath("/", "layout");
}

export async function bringCardBack(
  _previous: ChangeOutcome,
  form: FormData,
): Promise<ChangeOutcome> {
  const viewer = await requireViewer();
  const input = givenOwnCardSchema.safeParse(formFields(form));
  if (!input.success || !(await ownCard(viewer.id, input.data.cardId))) notFound();

  const { cardId } = input.data;
  const isBack = await inTransaction((tx) => bringOwnCardBack(tx, viewer.id, cardId));
  if (!isBack) return { errors: { cardId: ["own-cards"] } };
  revalidatePath("/", "layout");
  return { saved: true };
}
