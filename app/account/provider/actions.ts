"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { type Unproven, whyUnproven } from "@/lib/auth/proof";
import { knownProvider } from "@/lib/auth/provider";
import { rememberVisit } from "@/lib/auth/provider-visit";
import { connectionSchema, sureSchema } from "@/lib/auth/schema";
import { requireViewer } from "@/lib/auth/session";
import { disconnectIdentity } from "@/lib/identity/store";
import { formFields } from "@/lib/server/form-fields";

/** Lets someone who is proven to be the account's person go to the provider, who is connected with it on coming back. */
export async function connectProvider(form: FormData): Promise<Unproven & { ready?: boolean }> {
  const viewer = await requireViewer();
  const input = connectionSchema.safeParse(formFields(form));
  if (!input.success) return {};
  const missing = await whyUnproven(viewer, input.data.present, new Date());
  if (missing) return missing;

  const { id: userId, sessionId, zone } = viewer;
  await rememberVisit({ connects: { userId, sessionId }, zone });
  return { ready: true };
}

/** Ends one's own connection. One's only way in stays, and the page says so. */
export async function disconnectProvider(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const provider = knownProvider();
  if (!sureSchema.safeParse(formFields(form)).success) return;
  if (!provider) notFound();

  await disconnectIdentity(viewer.id, provider.issuer);
  revalidatePath("/account", "layout");
}
