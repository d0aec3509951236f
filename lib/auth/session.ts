import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
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
  zone: string;
  dayStartHour: number;
  sessionId: string;
};

/** Who is asking, or null. Read once per request, however many callers. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const cookie = await getServerSession(authOptions());
  if (!cookie?.user.id) return null;
  const session = await usedSession(cookie.user.id, cookie.user.sessionId, new Date());
  return session && { ...session.user, sessionId: session.id };
});

/** Who is asking; sends a visitor who has not signed in to the sign-in page, and back here after. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer) return viewer;
  const wanted = (await headers()).get("x-path") ?? "/";
  redirect(`/sign-in?next=${encodeURIComponent(wanted)}`);
}
