import { expect, test } from "vitest";
import type { NewEntry } from "@/lib/audit/deeds";
import { auditPage, purgeOldAudit, recordAudit } from "@/lib/audit/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { createClassroom, createLearner } from "@/tests/support/people";

const at = new Date();

async function noted() {
  const [ada, noy] = [await createLearner(), await createLearner()];
  const { id: classroomId } = await createClassroom(ada.id, [noy.id]);
  const about = { actorId: ada.id, personId: noy.id, classroomId };
  await inTransaction((tx) => recordAudit(tx, { deed: "student-removed", at, ...about }));
  const { id } = await db.auditEntry.findFirstOrThrow({ where: about });
  return { ada, noy, classroomId, id };
}

test("an entry stands with its deed, or neither does", async () => {
  const ada = await createLearner();
  const deed = inTransaction(async (tx) => {
    await recordAudit(tx, { deed: "class-archived", at, actorId: ada.id });
    throw new Error("The deed failed.");
  });
  await expect(deed).rejects.toThrow("The deed failed.");
  expect(await db.auditEntry.count({ where: { actorId: ada.id } })).toBe(0);
});

test("details beyond what a deed may hold are refused", async () => {
  const details = { from: "LEARNER", to: "ADMIN", reason: "Ada asked for it" };
  const entry = { deed: "role-changed", at, actorId: null, details } as NewEntry;
  await expect(inTransaction((tx) => recordAudit(tx, entry))).rejects.toThrow("reason");
});

test("an entry can be neither changed nor deleted, by whatever way", async () => {
  const { id, noy } = await noted();
  const where = { id };
  for (const data of [{ deed: "role-changed" }, { actorId: noy.id }, { personId: null }]) {
    await expect(db.auditEntry.update({ where, data })).rejects.toThrow("append-only");
  }
  await expect(db.auditEntry.delete({ where })).rejects.toThrow("append-only");
  expect(await db.auditEntry.findUnique({ where })).toMatchObject({ deed: "student-removed" });
});

test("entries older than two years are purged, and no others", async () => {
  const daysAgo = (days: number) => new Date(at.getTime() - days * 86_400_000);
  const entry = { deed: "class-archived", details: {} };
  await db.auditEntry.createMany({
    data: [733, 731].map((days) => ({ ...entry, at: daysAgo(days) })),
  });
  expect(await purgeOldAudit(at)).toBe(1);
  expect(await db.auditEntry.count({ where: { at: daysAgo(731) } })).toBe(1);
});

test("when a person or a class is deleted, the entry stays and names them no more", async () => {
  const { id, ada, noy, classroomId } = await noted();
  await db.user.deleteMany({ where: { id: { in: [ada.id, noy.id] } } });
  await db.classroom.delete({ where: { id: classroomId } });
  const entry = await db.auditEntry.findUniqueOrThrow({ where: { id } });
  expect(entry).toMatchObject({ actorId: null, personId: null, classroomId: null });
  const text = JSON.stringify(entry);
  for (const gone of [ada.id, noy.id, classroomId]) expect(text).not.toContain(gone);
});

test("the log is asked by who, what, whom and when, and its pages hold each entry once", async () => {
  const [ada, noy] = [await createLearner({ name: "Ada" }), await createLearner({ name: "Noy" })];
  const moment = (n: number) => new Date(Date.UTC(2026, 0, 1) + Math.floor(n / 3) * 1000);
  await db.auditEntry.createMany({
    data: Array.from({ length: 110 }, (_, n) => ({
      ...{ at: moment(n), deed: n % 2 ? "student-removed" : "signed-out", details: {} },
      ...{ actorId: ada.id, personId: n < 5 ? noy.id : null },
    })),
  });
  const seen: string[] = [];
  const lengths: number[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await auditPage({ actorId: ada.id, span: {}, after });
    seen.push(...page.entries.map(({ id }) => id));
    lengths.push(page.entries.length);
    after = page.after;
  }
  expect(lengths).toEqual([50, 50, 10]);
  expect(new Set(seen).size).toBe(110);

  const span = { from: moment(0), until: moment(3) };
  const { entries } = await auditPage({ personId: noy.id, span, deed: "signed-out" });
  expect(entries).toMatchObject([
    { at: moment(0), actor: { name: "Ada" }, person: { name: "Noy" } },
    { at: moment(0), deed: "signed-out" },
  ]);
});
