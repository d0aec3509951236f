import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import {
  addAcceptance,
  addRefusal,
  addReport,
  factsAskedBy,
  noteDecisionsRead,
  openReports,
  questionsOf,
  reportedFactId,
  reportsOf,
  unreadDecisions,
} from "@/lib/reports/store";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const factId = "f_0000000001";
const said = { factId, meaningRevision: 1, reason: "OUTDATED", note: "It moved." } as const;
const noon = new Date("2026-03-02T12:00:00Z");
let adaId: string;
let adminId: string;

beforeAll(async () => {
  await publish(fixtureCourse());
  adaId = (await createLearner()).id;
  adminId = (await createLearner({ role: "ADMIN" })).id;
});

beforeEach(() => db.report.deleteMany());

test("a report is open until it is decided, and its reporter reads why", async () => {
  await addReport(adaId, { ...said, itemId: `${factId}:place:flashcard` }, noon);
  const [report] = await openReports(null);
  expect(report).toMatchObject({ reporterId: adaId, factId, note: "It moved.", at: noon });
  const decision = { reporterId: adaId, reportId: report?.id ?? "", why: "So it did." };
  expect(await reportedFactId(decision)).toBe(factId);
  await addAcceptance(adminId, decision, noon);
  expect(await openReports(null)).toEqual([]);
  expect(await reportsOf(adaId)).toMatchObject([
    { decision: { verdict: "ACCEPTED", why: "So it did." } },
  ]);
});

test("of two decisions the first stands", async () => {
  await addReport(adaId, said, noon);
  const [report] = await reportsOf(adaId);
  const decision = { reporterId: adaId, reportId: report?.id ?? "" };
  await addRefusal(adminId, { ...decision, why: "It did not." }, noon);
  await addAcceptance(adminId, { ...decision, why: "It did." }, noon);
  expect(await reportsOf(adaId)).toMatchObject([
    { decision: { verdict: "DECLINED", why: "It did not." } },
  ]);
});

test("nobody reads another's reports", async () => {
  await addReport(adaId, said, noon);
  expect(await reportsOf(adminId)).toEqual([]);
  const [report] = await reportsOf(adaId);
  expect(await reportedFactId({ reporterId: adminId, reportId: report?.id ?? "" })).toBeNull();
});

test("an item that asks another fact is not reported with this one", async () => {
  expect(await addReport(adaId, { ...said, itemId: "f_0000000002:goods:typed" }, noon)).toBe(false);
  expect(await db.report.count()).toBe(0);
});

test("an item over several facts is reported with any of them, and told as it is asked", async () => {
  const member = await db.itemFact.findFirstOrThrow({ orderBy: { itemId: "asc" } });
  const { itemId } = member;
  expect(await addReport(adaId, { ...said, factId: member.factId, itemId }, noon)).toBe(true);
  const members = (await db.itemFact.findMany({ where: { itemId } })).map((row) => row.factId);
  const foreign = await db.fact.findFirstOrThrow({ where: { id: { notIn: members } } });
  expect(await addReport(adaId, { ...said, factId: foreign.id, itemId }, noon)).toBe(false);
  expect((await questionsOf([itemId])).get(itemId)).toMatch(/\w/);
  const together = (await factsAskedBy([itemId, `${factId}:place:flashcard`])).get(itemId);
  expect(together?.length).toBeGreaterThan(1);
  expect(new Set(together)).toEqual(new Set(members));
});

test("how a reserved item asks is not told", async () => {
  const item = await db.item.findFirstOrThrow({ where: { factId } });
  await db.reservation.create({ data: { itemId: item.id, reservedAt: noon } });
  expect(await questionsOf([item.id])).toEqual(new Map());
  await db.reservation.deleteMany();
});

test("a decision is new to its reporter until they have read it", async () => {
  await addReport(adaId, said, noon);
  const [report] = await reportsOf(adaId);
  expect(await unreadDecisions(adaId)).toBe(0);
  const decision = { reporterId: adaId, reportId: report?.id ?? "", why: "It did not." };
  await addRefusal(adminId, decision, noon);
  expect([await unreadDecisions(adaId), await unreadDecisions(adminId)]).toEqual([1, 0]);
  await noteDecisionsRead(adaId, noon);
  await noteDecisionsRead(adaId, new Date("2026-03-03T12:00:00Z"));
  expect(await unreadDecisions(adaId)).toBe(0);
  expect(await db.reportDecision.findFirst()).toMatchObject({ readAt: noon });
});
