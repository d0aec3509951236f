"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { recordAudit } from "@/lib/audit/store";
import { requireAdministrator } from "@/lib/auth/access";
import { inTransaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { invitationLink } from "@/lib/invitation/invitation-link";
import { invitationSchema, newInvitationSchema } from "@/lib/invitation/schema";
import { makeInvitation, takeBackInvitation } from "@/lib/invitation/store";
import { formFields } from "@/lib/server/form-fields";

export type InvitationOutcome = {
  /** Shown this once. */
  link?: string;
  errors?: Record<string, string[] | undefined>;
  /** What was typed, so that a slip costs no typing. */
  kept?: string;
};

export async function invite(
  _previous: InvitationOutcome,
  form: FormData,
): Promise<InvitationOutcome> {
  const viewer = await requireAdministrator();
  const fields = formFields(form);
  const input = newInvitationSchema.safeParse(fields);
  const kept = String(fields.note ?? "");
  if (!input.success) return { kept, errors: z.flattenError(input.error).fieldErrors };

  const deed = { at: new Date(), actorId: viewer.id };
  const token = await inTransaction(async (tx) => {
    const made = await makeInvitation(tx, viewer.id, { ...input.data, now: deed.at });
    const details = { invitationId: made.id };
    await recordAudit(tx, { deed: "invitation-made", details, ...deed });
    return made.token;
  });
  revalidatePath("/admin/invitations");
  return { link: invitationLink(env().NEXTAUTH_URL, token) };
}

export async function takeInvitationBack(form: FormData): Promise<void> {
  const viewer = await requireAdministrator();
  const input = invitationSchema.safeParse(formFields(form));
  if (!input.success) return;

  const deed = { at: new Date(), actorId: viewer.id };
  await inTransaction(async (tx) => {
    const ended = await takeBackInvitation(tx, input.data.invitationId);
    const details = input.data;
    if (ended) await recordAudit(tx, { deed: "invitation-withdrawn", details, ...deed });
  });
  revalidatePath("/admin/invitations");
}
