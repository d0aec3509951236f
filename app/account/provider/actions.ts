"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { knownProvider } from "@/lib/auth/provider";
import { rememberVisit } from "@/lib/auth/provider-visit";
import { connectionSchema, sureSchema } from "@/lib/auth/schema";
import { requireViewer } from "@/lib/auth/session";
import { disconnectIdentity } from "@/lib/identity/store";
import { formFields } from "@/lib/server/form-fields";

/** Lets someone go to the provider, who is connected with it on coming back. */
export async function connectProvider(form: FormData): Promise<boolean> {
  const { id: userId, sessionId, zone } = await requireViewer();
  if (!connectionSchema.safeParse(formFields(form)).success) return false;

  await rememberVisit({ connects: { userId, sessionId }, zone });
  return true;
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
