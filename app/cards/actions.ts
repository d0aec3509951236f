"use server";

import { notFound } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { cardTagSchema } from "@/lib/cards/schema";
import { setTag, takeTagBack } from "@/lib/cards/store";
import { untilOf } from "@/lib/cards/tags";
import { visibleCardIds } from "@/lib/content/store";
import { studyDayOf } from "@/lib/review/study-day";
import { formFields } from "@/lib/server/form-fields";

/*
 * Neither refreshes the page it was asked from: a review goes on with what it holds, and a card's page
 * asks for itself anew.
 */

export async function tagCard(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = cardTagSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  await requireVisible(viewer.id, input.data.cardId);

  const madeAt = new Date();
  const until = untilOf(input.data.tag, studyDayOf(madeAt, viewer));
  await setTag(viewer.id, input.data, { until, madeAt });
}

export async function untagCard(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = cardTagSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  await requireVisible(viewer.id, input.data.cardId);

  await takeTagBack(viewer.id, input.data);
}

async function requireVisible(viewerId: string, cardId: string): Promise<void> {
  if (!(await visibleCardIds(viewerId, [cardId])).has(cardId)) notFound();
}
