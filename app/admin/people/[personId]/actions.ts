"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { endAllSessions } from "@/lib/account/store";
import { recordAudit } from "@/lib/audit/store";
import { requireAdministrator } from "@/lib/auth/access";
import { inTransaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { personSchema, roleChangeSchema, suspensionSchema } from "@/lib/people/schema";
import { changeRole, endSuspension, type Refusal, suspend } from "@/lib/people/store";
import { resetLink } from "@/lib/reset/reset-link";
import { makeReset } from "@/lib/reset/store";
import { formFields } from "@/lib/server/form-fields";

export type PersonOutcome = {
  saved?: boolean;
  refusal?: Refusal;
  errors?: Record<string, string[] | undefined>;
  /** What was typed, so that a slip costs no typing. */
  kept?: string;
};

export async function giveRole(_previous: PersonOutcome, form: FormData): Promise<PersonOutcome> {
  const viewer = await requireAdministrator();
  const input = roleChangeSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { personId, role } = input.data;

  const deed = { at: new Date(), actorId: viewer.id, personId };
  const change = await inTransaction(async (tx) => {
    const done = await changeRole(tx, viewer.id, input.data);
    if (typeof done === "string") return done;
    const details = { from: done.from, to: role };
    await recordAudit(tx, { deed: "role-changed", details, ...deed });
    return null;
  });
  if (change) return { refusal: change };
  revalidatePath(`/admin/people/${personId}`);
  return { saved: true };
}

export async function suspendPerson(
  _previous: PersonOutcome,
  form: FormData,
): Promise<PersonOutcome> {
  const viewer = await requireAdministrator();
  const fields = formFields(form);
  const input = suspensionSchema.safeParse(fields);
  const kept = String(fields.reason ?? "");
  if (!input.success) return { kept, errors: z.flattenError(input.error).fieldErrors };

  const deed = { at: new Date(), actorId: viewer.id, personId: input.data.personId };
  const refusal = await inTransaction(async (tx) => {
    const refused = await suspend(tx, viewer.id, { ...input.data, now: deed.at });
    if (!refused) await recordAudit(tx, { deed: "account-suspended", ...deed });
    return refused;
  });
  if (refusal) return { kept, refusal };
  revalidatePath(`/admin/people/${deed.personId}`);
  return { saved: true };
}

export async function takeSuspensionBack(form: FormData): Promise<void> {
  const viewer = await requireAdministrator();
  const input = personSchema.safeParse(formFields(form));
  if (!input.success) return;

  const deed = { at: new Date(), actorId: viewer.id, personId: input.data.personId };
  await inTransaction(async (tx) => {
    const ended = await endSuspension(tx, deed.personId);
    if (ended) await recordAudit(tx, { deed: "suspension-ended", ...deed });
  });
  revalidatePath(`/admin/people/${deed.personId}`);
}

/** Ends all sessions of someone. */
export async function signPersonOut(form: FormData): Promise<void> {
  const viewer = await requireAdministrator();
  const input = personSchema.safeParse(formFields(form));
  if (!input.success) return;

  const deed = { at: new Date(), actorId: viewer.id, personId: input.data.personId };
  await inTransaction(async (tx) => {
    const ended = await endAllSessions(tx, deed.personId, deed.at);
    if (ended > 0) await recordAudit(tx, { deed: "signed-out", ...deed });
  });
  revalidatePath(`/admin/people/${deed.personId}`);
}

export type ResetLinkOutcome = { link?: string };

/** Makes a link for a new password, and hands it out this once. */
export async function makeResetLink(
  _previous: ResetLinkOutcome,
  form: FormData,
): Promise<ResetLinkOutcome> {
  const viewer = await requireAdministrator();
  const input = personSchema.safeParse(formFields(form));
  if (!input.success) return {};

  const deed = { at: new Date(), actorId: viewer.id, personId: input.data.personId };
  const token = await inTransaction(async (tx) => {
    const made = await makeReset(tx, viewer.id, { userId: deed.personId, now: deed.at });
    if (made) await recordAudit(tx, { deed: "reset-link-made", ...deed });
    return made;
  });
  return token ? { link: resetLink(env().NEXTAUTH_URL, token) } : notFound();
}
