"use client";

import {
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from "@simplewebauthn/browser";
import { signOut as endSession, signIn as openSession } from "next-auth/react";
import { suspendedError } from "./account-suspended";
import { minutesOf } from "./wait-error";

/** How signing in went; "offline" when the server did not answer. */
export type SignInAnswer = "in" | "wrong" | "suspended" | "offline" | { waitMinutes: number };

/** Signs this browser in. */
export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  return send("credentials", { email, password });
}

/** Signs this browser in with a passkey that it holds; null where the person chose none. */
export async function signInByPasskey(
  optionsJSON: PublicKeyCredentialRequestOptionsJSON,
): Promise<SignInAnswer | null> {
  const response = await startAuthentication({ optionsJSON }).catch(() => null);
  return response && send("passkey", { response: JSON.stringify(response) });
}

/** Leaves for the provider of identities, which leads back to this page of ours. */
export async function leaveForProvider(backTo: string): Promise<void> {
  await openSession("provider", { callbackUrl: backTo });
}

async function send(provider: string, fields: Record<string, string>): Promise<SignInAnswer> {
  const sent = openSession(provider, { ...fields, redirect: false });
  const answer = await sent.catch(() => undefined);
  if (!answer) return "offline";
  const waitMinutes = minutesOf(answer.error);
  if (waitMinutes !== null) return { waitMinutes };
  if (answer.error === suspendedError) return "suspended";
  return answer.ok ? "in" : "wrong";
}

/** Signs this browser in as someone of the demonstration. @returns whether it went well */
export async function signInForDemo(email: string): Promise<boolean> {
  const answer = await openSession("demo", { email, redirect: false }).catch(() => undefined);
  return answer?.ok ?? false;
}

/** Ends this browser's session and goes to the sign-in page. @param next where signing in again leads */
export async function signOut(next?: string): Promise<void> {
  dropDrafts();
  const query = next ? `?next=${encodeURIComponent(next)}` : "";
  await endSession({ callbackUrl: `/sign-in${query}` });
}

/** What was typed at the desk and not sent, whoever comes after is not to find. */
function dropDrafts(): void {
  try {
    const drafts = Object.keys(localStorage).filter((key) => key.startsWith("desk:"));
    for (const key of drafts) localStorage.removeItem(key);
  } catch {
    // Where nothing may be read, nothing is there.
  }
}
