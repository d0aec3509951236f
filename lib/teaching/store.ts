import "server-only";
import { v7 } from "uuid";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import type { Place } from "@/lib/enrollment/schema";
import { offerDays } from "@/lib/offer-days";
import type { MadeOffer, NewOffer } from "./schema";

/**
 * Offers to teach a classroom to whoever has an address. Nothing that comes back or is listed tells
 * whether anyone has. Offered again, it counts from now, also where it was declined.
 *
 * @returns whom it is offered to, for the audit log alone
 */
export async function offerTeaching(
  tx: Database,
  viewerId: string,
  { classroomId, email, now }: NewOffer & { now: Date },
): Promise<string | null> {
  const user = await tx.user.findUnique({ where: { email }, select: { id: true } });
  const offer = {
    userId: user?.id ?? null,
    offeredAt: now,
    expiresAt: new Date(now.getTime() + offerDays * 86_400_000),
    offeredById: viewerId,
    declinedAt: null,
  };
  await tx.teachingOffer.upsert({
    where: { classroomId_email: { classroomId, email } },
    create: { classroomId, email, ...offer },
    update: offer,
  });
  return offer.userId;
}

/** The offers of a classroom as who made them sees them: those that were declined too. */
export function offersOf(classroomId: string, now: Date) {
  return db.teachingOffer.findMany({
    where: { classroomId, expiresAt: { gt: now } },
    select: { id: true, email: true, expiresAt: true },
    orderBy: [{ email: "asc" }],
  });
}

/** Takes an offer of the classroom back. Safe to repeat. @returns false when there is none */
export async function withdrawOffer(
  tx: Database,
  { classroomId, offerId }: MadeOffer,
): Promise<boolean> {
  const { count } = await tx.teachingOffer.deleteMany({ where: { id: offerId, classroomId } });
  return count === 1;
}

/** Deletes the offers that nobody can accept any more. @returns how many */
export async function purgeExpiredOffers(now: Date): Promise<number> {
  return (await db.teachingOffer.deleteMany({ where: { expiresAt: { lte: now } } })).count;
}

/** The one statement of which offers a person can answer. */
const openTo = (viewerId: string, now: Date) =>
  ({
    userId: viewerId,
    declinedAt: null,
    expiresAt: { gt: now },
    classroom: {
      archiving: { is: null },
      enrollments: { none: { userId: viewerId, role: "INSTRUCTOR" } },
    },
  }) satisfies Prisma.TeachingOfferWhereInput;

/** The offers that wait for someone's answer, the oldest first. */
export function offersTo(viewerId: string, now: Date) {
  return db.teachingOffer.findMany({
    where: openTo(viewerId, now),
    select: {
      id: true,
      expiresAt: true,
      classroom: { select: { name: true } },
      offeredBy: { select: { name: true } },
    },
    orderBy: [{ offeredAt: "asc" }, { id: "asc" }],
  });
}

/**
 * Makes who was offered it an instructor of the classroom; a student of it stops being one.
 *
 * @returns the classroom's id, or null when there is no such offer to them
 */
export async function acceptOffer(
  tx: Database,
  viewerId: string,
  { offerId, now }: { offerId: string; now: Date },
): Promise<string | null> {
  const offer = await tx.teachingOffer.findFirst({
    where: { id: offerId, ...openTo(viewerId, now) },
    select: { classroomId: true },
  });
  if (!offer) return null;
  // Of two answers at once the second waits here, and then finds none.
  const { count } = await tx.teachingOffer.deleteMany({ where: { id: offerId, declinedAt: null } });
  if (count === 0) return null;
  const place = { userId: viewerId, classroomId: offer.classroomId };
  await tx.enrollment.upsert({
    where: { userId_classroomId: place },
    create: { ...place, role: "INSTRUCTOR", joinedAt: now },
    update: { role: "INSTRUCTOR" },
  });
  return offer.classroomId;
}

/** Says no to an offer; who made it is not told. @returns false when there is no such offer to them */
export async function declineOffer(viewerId: string, offerId: string, now: Date): Promise<boolean> {
  const { count } = await db.teachingOffer.updateMany({
    where: { id: offerId, ...openTo(viewerId, now) },
    data: { declinedAt: now },
  });
  return count === 1;
}

/** Why someone goes on teaching: no one else would, or they do not teach the classroom. */
export type TeachingRefusal = "last" | "none";

/**
 * Ends an instructor's place in a classroom, unless nobody would be left to teach it. One who is
 * suspended or whose account is closed is not left.
 *
 * @param viewerId who ends it: themselves, or another instructor of the classroom
 * @returns null when it is done, or why it is not
 */
export async function endTeaching(
  tx: Database,
  viewerId: string,
  { userId, classroomId, now }: Place & { now: Date },
): Promise<TeachingRefusal | null> {
  // Two who end each other's place at once: the second waits here, and is then no instructor.
  await tx.$executeRaw`SELECT FROM "Classroom" WHERE id = ${classroomId}::uuid FOR UPDATE`;
  const teaching = await tx.enrollment.findMany({
    where: { classroomId, role: "INSTRUCTOR" },
    select: {
      userId: true,
      joinedAt: true,
      user: { select: { suspension: { select: { userId: true } }, closure: true } },
    },
  });
  const place = teaching.find((one) => one.userId === userId);
  if (!place || !teaching.some((one) => one.userId === viewerId)) return "none";
  const left = teaching.filter(
    ({ user, ...one }) => one.userId !== userId && !user.suspension && !user.closure,
  );
  if (left.length === 0) return "last";
  await tx.enrollment.delete({
    where: { userId_classroomId: { userId, classroomId } },
    select: { userId: true },
  });
  const departure = { id: v7(), userId, classroomId, joinedAt: place.joinedAt, leftAt: now };
  await tx.departure.create({
    data: { ...departure, role: "INSTRUCTOR", endedById: viewerId },
    select: { id: true },
  });
  return null;
}
