"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import type { ChangeOutcome } from "@/app/account/actions";
import { belongingNamed } from "@/app/cards/belonging";
import { requireViewer } from "@/lib/auth/session";
import { inTransaction } from "@/lib/db/transaction";
import { newOwnCardSchema } from "@/lib/own-cards/schema";
import { addOwnCard } from "@/lib/own-cards/store";
import { formFields } from "@/lib/server/form-fields";

export async function makeCard(_previous: ChangeOutcome, form: FormData): Promise<ChangeOutcome> {
  const viewer = await requireViewer();
  const input = newOwnCardSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { front, back, accepted } = input.data;
  const belonging = (await belongingNamed(viewer.id, input.data)) ?? notFound();

  const card = { front, back, accepted, ...belonging, now: new Date() };
  const cardId = await inTransaction((tx) => addOwnCard(tx, viewer.id, card));
  if (!cardId) return { errors: { front: ["own-cards"] } };
  revalidatePath("/", "layout");
  redirect(`/cards/${cardId}`);
}
