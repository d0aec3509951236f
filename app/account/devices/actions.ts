"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { endAllSessions, hasSession } from "@/lib/account/store";
import { deviceSchema, sureSchema } from "@/lib/auth/schema";
import { requireViewer } from "@/lib/auth/session";
import { endSession } from "@/lib/auth/store";
import { inTransaction } from "@/lib/db/transaction";
import { formFields } from "@/lib/server/form-fields";

/** Ends one of one's own sessions. */
export async function signOutDevice(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = deviceSchema.safeParse(formFields(form));
  if (!input.success) return;
  if (!(await hasSession(viewer.id, input.data.sessionId))) notFound();

  await endSession(viewer.id, input.data.sessionId, new Date());
  revalidatePath("/account/devices");
}

/** Ends all of one's own sessions, this one too. */
export async function signOutEverywhere(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = sureSchema.safeParse(formFields(form));
  if (!input.success) return;

  await inTransaction((tx) => endAllSessions(tx, viewer.id, new Date()));
  redirect("/sign-in");
}
