import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import { offerDays } from "@/lib/offer-days";

/**
 * Asks whoever has an address to edit a course. Nothing that comes back or is listed tells whether anyone
 * has. Asked again, it counts from now, also where it was declined.
 *
 * @returns whom it asks, for the audit log alone
 */
export async function offerEditing(
  tx: Database,
  viewerId: string,
  { courseId, email, now }: { courseId: string; email: string; now: Date },
): Promise<string | null> {
  const user = await tx.user.findUnique({ where: { email }, select: { id: true } });
  const offer = {
    userId: user?.id ?? null,
    offeredAt: now,
    expiresAt: new Date(now.getTime() + offerDays * 86_400_000),
    offeredById: viewerId,
    declinedAt: null,
  };
  await tx.editingOffer.upsert({
    where: { courseId_email: { courseId, email } },
    create: { courseId, email, ...offer },
    update: offer,
  });
  return offer.userId;
}

/** The offers of a course as who made them sees them: those that were declined too. */
export function editingOffersOf(courseId: string, now: Date) {
  return db.editingOffer.findMany({
    where: { courseId, expiresAt: { gt: now } },
    select: { id: true, email: true, expiresAt: true },
    orderBy: [{ email: "asc" }],
  });
}

/** Takes an offer of the course back. Safe to repeat. @returns false when there is none */
export async function withdrawEditingOffer(
  tx: Database,
  { courseId, offerId }: { courseId: string; offerId: string },
): Promise<boolean> {
  const { count } = await tx.editingOffer.deleteMany({ where: { id: offerId, courseId } });
  return count === 1;
}

/** Deletes the offers that nobody can accept any more. @returns how many */
export async function purgeExpiredEditingOffers(now: Date): Promise<number> {
  return (await db.editingOffer.deleteMany({ where: { expiresAt: { lte: now } } })).count;
}

/** The one statement of which offers a person can answer. */
const openTo = (viewerId: string, now: Date) =>
  ({
    userId: viewerId,
    declinedAt: null,
    expiresAt: { gt: now },
    course: { editors: { some: {}, none: { userId: viewerId } } },
  }) satisfies Prisma.EditingOfferWhereInput;

/** The offers that wait for someone's answer, the oldest first. */
export function editingOffersTo(viewerId: string, now: Date) {
  return db.editingOffer.findMany({
    where: openTo(viewerId, now),
    select: {
      id: true,
      expiresAt: true,
      course: { select: { title: true } },
      offeredBy: { select: { name: true } },
    },
    orderBy: [{ offeredAt: "asc" }, { id: "asc" }],
  });
}

/** Lets who was asked edit the course. @returns its id, or null when there is no such offer to them */
export async function acceptEditing(
  tx: Database,
  viewerId: string,
  { offerId, now }: { offerId: string; now: Date },
): Promise<string | null> {
  const offer = await tx.editingOffer.findFirst({
    where: { id: offerId, ...openTo(viewerId, now) },
    select: { courseId: true },
  });
  if (!offer) return null;
  // Of two answers at once the second waits here, and then finds none.
  const { count } = await tx.editingOffer.deleteMany({ where: { id: offerId, declinedAt: null } });
  if (count === 0) return null;
  const { courseId } = offer;
  await tx.courseEditor.createMany({
    data: [{ courseId, userId: viewerId, since: now }],
    skipDuplicates: true,
  });
  return courseId;
}

/** Says no to an offer; who made it is not told. @returns false when there is no such offer to them */
export async function declineEditing(
  viewerId: string,
  offerId: string,
  now: Date,
): Promise<boolean> {
  const { count } = await db.editingOffer.updateMany({
    where: { id: offerId, ...openTo(viewerId, now) },
    data: { declinedAt: now },
  });
  return count === 1;
}
