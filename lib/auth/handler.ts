import "server-only";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { logEvent } from "@/lib/server/log";
import { authOptions } from "./options";
import { countTry } from "./throttle";
import { providerTries } from "./tries";
import { waitError } from "./wait-error";

type Context = { params: Promise<{ nextauth: string[] }> };

/** The library's own doors: its token against forged forms, signing in, signing out. */
export async function answerAuth(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth.join("/") === "callback/provider") {
    const wait = await countTry(await providerTries(), new Date());
    if (wait > 0) {
      logEvent({ event: "sign-in", outcome: "wait" });
      const location = `/sign-in?error=${waitError(wait)}`;
      return new Response(null, { status: 303, headers: { location } });
    }
  }
  return NextAuth(request, context, authOptions());
}
