import "server-only";
import { headers } from "next/headers";
import { inTransaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { connectIdentity, createVouchedAccount, useIdentity } from "@/lib/identity/store";
import { NotInvited } from "@/lib/invitation/not-invited";
import { admit } from "@/lib/invitation/store";
import { printOf } from "@/lib/server/error-print";
import { logEvent } from "@/lib/server/log";
import { tellOwner } from "@/lib/server/tell-owner";
import { AccountSuspended } from "./account-suspended";
import type { Claims } from "./provider";
import { takeVisit, type Visit } from "./provider-visit";
import { vouchedSchema } from "./schema";
import { beginSession, usedSession } from "./store";

const failed = "/sign-in?provider=failed";

/** A session that is open now, or the page that says what happened instead. */
export type Arrival = { id: string; sessionId: string; logId: string } | string;

/**
 * What becomes of somebody whom the provider vouches for: who connects it with their account is
 * connected; whose account it is comes in; who is new gets an account by the rule of sign-ups. An
 * address that has an account already is no reason to let anyone into it.
 */
export async function arrival(issuer: string, claims: Claims, now: Date): Promise<Arrival> {
  const visit = await takeVisit();
  if (!visit) return failed;
  const vouched = { issuer, subject: claims.sub };
  try {
    if (visit.connects) return await connect(visit.connects, vouched, now);
    const known = await inTransaction(async (tx) => {
      const userId = await useIdentity(tx, vouched, now);
      if (userId === null) return null;
      return (await beginSession(tx, userId, await userAgent())) ?? failed;
    });
    return known ?? (await arriveNew(vouched, { claims, visit }, now));
  } catch (error) {
    if (error instanceof NotInvited) return "/sign-in?provider=uninvited";
    if (error instanceof AccountSuspended) return "/sign-in?provider=suspended";
    // Thrown on, it would be told in an address.
    logEvent({
      event: "failure",
      door: "/api/auth/[...nextauth]",
      method: "GET",
      error: printOf(error),
    });
    return failed;
  }
}

type Vouched = { issuer: string; subject: string };

/** Only for who is still signed in as who asked for it. */
async function connect(
  { userId, sessionId }: { userId: string; sessionId: string },
  vouched: Vouched,
  now: Date,
): Promise<string> {
  const session = await usedSession(userId, sessionId, now);
  if (!session) return failed;
  const connected = await connectIdentity(userId, vouched, now);
  if (connected) await tellOwner(session.user.email, "provider");
  return `/account/provider?outcome=${connected ? "connected" : "taken"}`;
}

async function arriveNew(
  vouched: Vouched,
  { claims, visit }: { claims: Claims; visit: Visit & { zone: string } },
  now: Date,
): Promise<Arrival> {
  const person = vouchedSchema.safeParse(claims);
  if (!person.success) return "/sign-in?provider=noAddress";
  const everybody = env().SIGNUP === "open";
  const id = await createVouchedAccount(
    { ...vouched, ...person.data, zone: visit.zone },
    async (tx) => {
      if (!everybody) await admit(tx, visit, now);
    },
    now,
  );
  if (id === null) return "/sign-in?provider=taken";
  const opened = await inTransaction(async (tx) => beginSession(tx, id, await userAgent()));
  return opened ?? failed;
}

async function userAgent(): Promise<string | undefined> {
  return (await headers()).get("user-agent") ?? undefined;
}
