import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import type { Span } from "./asked-span";
import { type Deed, deeds, type NewEntry } from "./deeds";

/** Entries that are shown at once. */
const pageLength = 50;

/**
 * Notes a deed, in the transaction of the deed itself: both are stored, or neither. An entry is
 * never changed.
 *
 * @throws ZodError when its details hold what the deed's may not
 */
export async function recordAudit(tx: Database, entry: NewEntry): Promise<void> {
  const details = deeds[entry.deed].parse(entry.details ?? {});
  await tx.auditEntry.create({ data: { ...entry, details }, select: { id: true } });
}

/**
 * How long an entry stays, in days: two years, and a day because the database refuses to delete a
 * younger one by its own clock.
 */
const keptDays = 732;

/** Deletes the entries that are older than two years. @returns how many */
export async function purgeOldAudit(now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  return (await db.auditEntry.deleteMany({ where: { at: { lt: before } } })).count;
}

/** Which entries are asked for; what is left out does not matter. */
export type Asked = {
  deed?: Deed | undefined;
  actorId?: string | undefined;
  personId?: string | undefined;
  span: Span;
  /** The last entry of the page before. */
  after?: string | undefined;
};

/**
 * Entries, the newest first, a page at a time, with the names that people and classes have now.
 *
 * @returns as many as there are, up to a page, and what the next page comes after, or null
 */
export async function auditPage({ deed, actorId, personId, span, after }: Asked) {
  const at = { ...(span.from && { gte: span.from }), ...(span.until && { lt: span.until }) };
  const asked = {
    at,
    ...(deed && { deed }),
    ...(actorId && { actorId }),
    ...(personId && { personId }),
  };
  const found = await db.auditEntry.findMany({
    where: { AND: [asked, await standingAfter(after)] },
    select: {
      id: true,
      at: true,
      deed: true,
      details: true,
      actor: { select: { id: true, name: true } },
      person: { select: { id: true, name: true } },
      classroom: { select: { name: true } },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageLength + 1,
  });
  const entries = found.slice(0, pageLength);
  return { entries, after: found.length > pageLength ? (entries.at(-1)?.id ?? null) : null };
}

/** What comes after an entry in the list; everything where there is no such entry any more. */
async function standingAfter(id: string | undefined): Promise<Prisma.AuditEntryWhereInput> {
  if (!id) return {};
  const last = await db.auditEntry.findUnique({ where: { id }, select: { at: true } });
  if (!last) return {};
  const { at } = last;
  return { at: { lte: at }, OR: [{ at: { lt: at } }, { id: { lt: id } }] };
}
