import "server-only";
import { z } from "zod";
import { isLive } from "@/lib/auth/session-life";
import { administering, lockAdministrators } from "@/lib/db/administrators";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Role } from "@/lib/db/generated/enums";
import type { Database } from "@/lib/db/transaction";
import type { NewRole, NewSuspension, PeopleQuery } from "./schema";

/** Rows of the list of people that are shown at once. */
const pageLength = 50;

/**
 * People by name, a page at a time.
 *
 * @returns as many as there are, up to a page, and whom the next page comes after, or null
 */
export async function peoplePage(query: PeopleQuery) {
  const found = await db.user.findMany({
    where: { AND: [asked(query), await standingAfter(query.after)] },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      suspension: { select: { suspendedAt: true } },
      sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: pageLength + 1,
  });
  const people = found.slice(0, pageLength);
  return { people, after: found.length > pageLength ? (people.at(-1)?.id ?? null) : null };
}

function asked({ search, role, state }: PeopleQuery): Prisma.UserWhereInput {
  // Prisma hands on what LIKE reads as "anything".
  const literal = search.replaceAll(/[\\%_]/g, "\\$&");
  const contains = { contains: literal, mode: "insensitive" } as const;
  return {
    ...(search !== "" && { OR: [{ name: contains }, { email: contains }] }),
    ...(role && { role }),
    ...(state && { suspension: state === "suspended" ? { isNot: null } : { is: null } }),
  };
}

/** Who comes after someone in the list; all where nobody has the id any more. */
async function standingAfter(id: string | undefined): Promise<Prisma.UserWhereInput> {
  if (!id) return {};
  const last = await db.user.findUnique({ where: { id }, select: { name: true } });
  if (!last) return {};
  const { name } = last;
  return { name: { gte: name }, OR: [{ name: { gt: name } }, { id: { gt: id } }] };
}

/** What administrators see of one person, or null. Nothing of what they learn is in it. */
export async function personOf(id: string, now: Date) {
  const person = await db.user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      createdAt: true,
      suspension: {
        select: { reason: true, suspendedAt: true, suspendedBy: { select: { name: true } } },
      },
      sessions: { select: { createdAt: true, lastSeenAt: true, endedAt: true } },
      enrollments: { select: { role: true } },
    },
  });
  if (!person) return null;
  const { sessions, enrollments, ...rest } = person;
  const seen = sessions.map(({ lastSeenAt }) => lastSeenAt.getTime());
  return {
    ...rest,
    lastSeenAt: seen.length > 0 ? new Date(Math.max(...seen)) : null,
    devices: sessions.filter((session) => isLive(session, rest.role, now)).length,
    taught: enrollments.filter(({ role }) => role === "INSTRUCTOR").length,
    joined: enrollments.filter(({ role }) => role === "STUDENT").length,
  };
}

/**
 * Why it was not done: it is one's own account, it is the last administrator's, or there is nothing
 * to do, because it is so already or there is no such person.
 */
export type Refusal = "own" | "last" | "none";

/** Gives someone another role. @returns the one they had, or why they keep it */
export async function changeRole(
  tx: Database,
  viewerId: string,
  { personId, role }: NewRole,
): Promise<{ from: Role } | Refusal> {
  if (personId === viewerId) return "own";
  await lockAdministrators(tx);
  const person = await tx.user.findUnique({ where: { id: personId }, select: { role: true } });
  if (!person || person.role === role) return "none";
  if (person.role === "ADMIN" && (await isLast(tx, personId))) return "last";
  await tx.user.update({ where: { id: personId }, data: { role } });
  return { from: person.role };
}

/**
 * Lets someone in nowhere from now on: all their sessions end, and none is opened any more.
 *
 * @returns null when it is done, or why it is not
 */
export async function suspend(
  tx: Database,
  viewerId: string,
  { personId, reason, now }: NewSuspension & { now: Date },
): Promise<Refusal | null> {
  if (personId === viewerId) return "own";
  await lockAdministrators(tx);
  // Waits for a sign-in that is under way, whose session is then ended too.
  const [person] = await tx.$queryRaw<{ role: Role }[]>`
    SELECT role FROM "User" WHERE id = ${personId}::uuid FOR UPDATE`;
  if (!person) return "none";
  if (person.role === "ADMIN" && (await isLast(tx, personId))) return "last";
  const { count } = await tx.suspension.createMany({
    data: [{ userId: personId, reason, suspendedAt: now, suspendedById: viewerId }],
    skipDuplicates: true,
  });
  if (count === 0) return "none";
  await tx.session.updateMany({
    where: { userId: personId, endedAt: null },
    data: { endedAt: now },
  });
  return null;
}

/** Lets someone sign in again. Safe to repeat. @returns false when they could already */
export async function endSuspension(tx: Database, personId: string): Promise<boolean> {
  return (await tx.suspension.deleteMany({ where: { userId: personId } })).count === 1;
}

/** Whether no one but this person administers the installation. */
async function isLast(tx: Database, personId: string): Promise<boolean> {
  return (await tx.user.count({ where: { ...administering, id: { not: personId } } })) === 0;
}

/** The id of who has this mail address or this id, or null. */
export async function personIdOf(whom: string): Promise<string | null> {
  const where = z.uuid().safeParse(whom).success ? { id: whom } : { email: whom };
  return (await db.user.findUnique({ where, select: { id: true } }))?.id ?? null;
}

/** The ids of up to `limit` learners, in their order, after this one; from the first for null. */
export async function learnersAfter(lastId: string | null, limit: number): Promise<string[]> {
  const learners = await db.user.findMany({
    ...(lastId !== null && { where: { id: { gt: lastId } } }),
    select: { id: true },
    orderBy: { id: "asc" },
    take: limit,
  });
  return learners.map(({ id }) => id);
}
