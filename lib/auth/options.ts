import "server-only";
import type { NextAuthOptions } from "next-auth";
import credentials from "next-auth/providers/credentials";
import { inTransaction } from "@/lib/db/transaction";
import { demoPersonId } from "@/lib/demo/store";
import { isDemo } from "@/lib/env";
import { logEvent } from "@/lib/server/log";
import { arrival } from "./arrival";
import { passkeyProvider } from "./passkey-provider";
import { type Claims, knownProvider, providerWay } from "./provider";
import { signInSchema } from "./schema";
import { beginSession, endSession, openSession } from "./store";
import { countTry, forgetTry } from "./throttle";
import { passwordTries, providerTries } from "./tries";
import { waitError } from "./wait-error";

/** The longest any session may live; who it belongs to decides the rest on each request. */
const maxAgeSeconds = 365 * 86_400;

/**
 * A signed cookie that names a person and a session row; the row decides (`session.ts`).
 * Made per request, because the build knows no environment.
 */
export function authOptions(): NextAuthOptions {
  const secure = process.env.NEXTAUTH_URL?.startsWith("https:") ?? false;
  const provider = knownProvider();
  return {
    session: { strategy: "jwt", maxAge: maxAgeSeconds },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    useSecureCookies: secure,
    cookies: { sessionToken: sessionCookie(secure) },
    providers: [
      credentials({
        credentials: { email: {}, password: {} },
        async authorize(given, { headers }) {
          const input = signInSchema.safeParse({ email: given?.email, password: given?.password });
          if (!input.success) return null;
          const tries = await passwordTries(input.data.email);
          const wait = await countTry(tries, new Date());
          if (wait > 0) {
            logEvent({ event: "sign-in", outcome: "wait" });
            throw new Error(waitError(wait));
          }
          const { email, password } = input.data;
          const opened = await openSession(email, password, headers?.["user-agent"]);
          if (!opened) {
            logEvent({ event: "sign-in", outcome: "refused" });
            return null;
          }
          await forgetTry(tries);
          logEvent({ event: "sign-in", outcome: "ok", logId: opened.logId });
          return opened;
        },
      }),
      ...(isDemo() ? [demoWay()] : []),
      passkeyProvider(),
      ...(provider ? [providerWay(provider)] : []),
    ],
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.provider !== "provider" || !provider) return true;
        const arrived = await arrival(provider.issuer, profile as Claims, new Date());
        if (typeof arrived === "string") return arrived;
        await forgetTry(await providerTries());
        logEvent({ event: "sign-in", outcome: "ok", logId: arrived.logId });
        Object.assign(user, arrived);
        return true;
      },
      jwt: ({ token, user }) => (user ? { sub: user.id, sessionId: user.sessionId } : token),
      session: ({ session, token }) => ({
        ...session,
        user: { id: token.sub ?? "", sessionId: token.sessionId },
      }),
    },
    events: {
      signOut: async ({ token }) => {
        if (token.sub) await endSession(token.sub, token.sessionId, new Date());
      },
    },
  };
}

/** The way in of a demonstration's people, by a button. It exists there alone. */
function demoWay() {
  return credentials({
    id: "demo",
    credentials: { email: {} },
    async authorize(given, { headers }) {
      const id = await demoPersonId(String(given?.email));
      return id ? inTransaction((tx) => beginSession(tx, id, headers?.["user-agent"])) : null;
    },
  });
}

function sessionCookie(secure: boolean) {
  return {
    name: secure ? "__Host-parallax-session" : "parallax-session",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}
