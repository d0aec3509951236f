import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Role } from "@/lib/db/generated/enums";
import { authOptions } from "./options";
import { usedSession } from "./store";

export type Viewer = {
  id: string;
  /** Who this is in the server's log. */
  logId: string;
  name: string;
  email: string;
  role: Role;
  /** Of the pages; null for the browser's. */
  language: string | null;
  zone: string;
  dayStartHour: number;
  sessionId: string;
};

/** Someone whose account is closed: of all that is theirs they may open it again, and nothing else. */
export type Leaver = Pick<Viewer, "id" | "zone"> & { closedAt: Date };

/** Read once per request, however many callers. */
const askingSession = cache(async () => {
  const cookie = await getServerSession(authOptions());
  if (!cookie?.user.id) return null;
  return usedSession(cookie.user.id, cookie.user.sessionId, new Date());
});

/** Who is asking, or null; also null where their account is closed. */
export async function currentViewer(): Promise<Viewer | null> {
  const session = await askingSession();
  if (!session || session.user.closure) return null;
  const { closure, suspension, ...user } = session.user;
  return { ...user, sessionId: session.id };
}

/** Who is asking, where their account is closed and can still be opened again; else null. */
export async function currentLeaver(): Promise<Leaver | null> {
  const user = (await askingSession())?.user;
  return user?.closure ? { id: user.id, zone: user.zone, ...user.closure } : null;
}

/** Leads who is asking to the one page that a closed account has; lets everybody else go on. */
export async function turnLeaverAside(): Promise<void> {
  if (await currentLeaver()) redirect("/account/closed");
}

/** Who is asking; sends a visitor who has not signed in to the sign-in page, and back here after. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer) return viewer;
  await turnLeaverAside();
  return askToSignIn();
}

/** Whose closed account it is; not found for whose account is open. */
export async function requireLeaver(): Promise<Leaver> {
  const leaver = await currentLeaver();
  if (leaver) return leaver;
  if (await currentViewer()) notFound();
  return askToSignIn();
}

async function askToSignIn(): Promise<never> {
  const wanted = (await headers()).get("x-path") ?? "/";
  redirect(`/sign-in?next=${encodeURIComponent(wanted)}`);
}
