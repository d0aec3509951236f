import "server-only";
import { newToken, tokenHash } from "@/lib/auth/one-time-token";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";
import { invitationLifeMs } from "./invitation-link";
import { NotInvited } from "./not-invited";

/** What a new person brings to be let in. */
export type Introduction = { invitation?: string | undefined; code?: string | undefined };

/**
 * Makes a link with which one person may make an account within 14 days.
 *
 * @param adminId who makes it: the caller has seen to it that this is an administrator
 * @param note for whom or what it is, by which the maker knows it
 * @returns its id, and the token, which is shown here and never again (`invitationLink` makes the
 *   address)
 */
export async function makeInvitation(
  tx: Database,
  adminId: string,
  { note, now }: { note: string; now: Date },
): Promise<{ id: string; token: string }> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + invitationLifeMs);
  const { id } = await tx.invitation.create({
    data: { tokenHash: tokenHash(token), note, madeAt: now, expiresAt, madeById: adminId },
    select: { id: true },
  });
  return { id, token };
}

/** The invitations that can still be used, the newest first. */
export function openInvitations(now: Date) {
  return db.invitation.findMany({
    where: { expiresAt: { gt: now } },
    select: {
      id: true,
      note: true,
      madeAt: true,
      expiresAt: true,
      madeBy: { select: { name: true } },
    },
    orderBy: [{ madeAt: "desc" }, { id: "desc" }],
  });
}

/** Takes an invitation back: its link lets nobody in from then on. @returns false when there is none */
export async function takeBackInvitation(tx: Database, id: string): Promise<boolean> {
  return (await tx.invitation.deleteMany({ where: { id } })).count === 1;
}

/** Whether this token lets somebody in now. Asking does not spend it. */
export async function isInvitation(token: string, now: Date): Promise<boolean> {
  const found = { tokenHash: tokenHash(token), expiresAt: { gt: now } };
  return (await db.invitation.count({ where: found })) === 1;
}

/**
 * Lets in who comes with an invitation, which is spent with the transaction, or with the join code
 * of a class that can be joined, which is not.
 *
 * @throws NotInvited when neither lets anyone in
 */
export async function admit(
  tx: Database,
  { invitation, code }: Introduction,
  now: Date,
): Promise<void> {
  if (invitation !== undefined && (await spend(tx, invitation, now))) return;
  if (code !== undefined && (await opensClass(tx, code, now))) return;
  throw new NotInvited("Neither an invitation nor a join code lets this person in.");
}

/** Deletes the invitations that nobody can use any more. @returns how many */
export async function purgeExpiredInvitations(now: Date): Promise<number> {
  return (await db.invitation.deleteMany({ where: { expiresAt: { lte: now } } })).count;
}

/** Of two who come with one link at once the second waits here, and then finds it spent. */
async function spend(tx: Database, token: string, now: Date): Promise<boolean> {
  const spent = await tx.$executeRaw`DELETE FROM "Invitation"
    WHERE "tokenHash" = ${tokenHash(token)} AND "expiresAt" > ${now}`;
  return spent === 1;
}

async function opensClass(tx: Database, joinCode: string, now: Date): Promise<boolean> {
  const open = { joinCode, joinCodeExpiresAt: { gt: now }, archiving: { is: null } };
  return (await tx.classroom.count({ where: open })) === 1;
}
