import { beforeAll, expect, test } from "vitest";
import { inTransaction } from "@/lib/db/transaction";
import type { DeskCourse } from "@/tests/support/desk-course";
import { addProposed, editedDesk, goodProposal, tickedDraft } from "@/tests/support/desk-deeds";
import { createLearner } from "@/tests/support/people";
import {
  addProposal,
  decideProposal,
  keepDraft,
  keptParagraphs,
  lastDecision,
  lockedProposal,
  proposal,
  proposalCounts,
  undecided,
  undecideProposal,
} from "./store";

const now = new Date("2026-03-05T03:00:00.000Z");
let desk: DeskCourse;
let editorId: string;
let secondId: string;

beforeAll(async () => {
  ({ desk, editorId, secondId } = await editedDesk("Norvia", "a"));
});

async function another(doubt?: number) {
  const id = await addProposed(desk, goodProposal(), doubt);
  return { courseId: desk.courseId, id };
}

test("only a course's editors have its proposals and its paragraphs", async () => {
  const key = await another();
  const stranger = await createLearner({ role: "INSTRUCTOR" });
  const sifting = { courseId: desk.courseId, order: "surest", documentId: null } as const;
  const of = { courseId: desk.courseId, documentIds: [desk.documentId] };
  const seenBy = async (viewerId: string) => [
    (await proposal(viewerId, key)) !== null,
    (await undecided(viewerId, sifting, { after: null, take: 9 })).length > 0,
    (await proposalCounts(viewerId, desk.courseId)).length > 0,
    (await keptParagraphs(viewerId, of)).size > 0,
  ];
  expect(await seenBy(secondId)).toEqual([true, true, true, true]);
  expect(await seenBy(stranger.id)).toEqual([false, false, false, false]);
  const draft = await tickedDraft(editorId, key);
  expect(await keepDraft(stranger.id, { ...key, seen: 1, draft }, now)).toBeNull();
  expect((await proposal(editorId, key))?.draft).toBeNull();
});

test("the inbox begins with the surest or the most doubtful, and goes on after any of them", async () => {
  const ids = await Promise.all(
    [0.9, 0.1, 0.5, 0.5].map(async (doubt) => (await another(doubt)).id),
  );
  const listed = async (order: "surest" | "doubtful", after: string | null = null) => {
    const sifting = { courseId: desk.courseId, order, documentId: "post-2019" };
    const found = await undecided(editorId, sifting, { after, take: 100 });
    return found.map(({ id }) => id).filter((id) => ids.includes(id));
  };
  const [worst = "", best = "", ...middle] = ids;
  const even = middle.toSorted();
  expect(await listed("surest")).toEqual([best, ...even, worst]);
  expect(await listed("doubtful")).toEqual([worst, ...even, best]);
  expect(await listed("surest", even[0])).toEqual([even[1], worst]);
});

test("what is typed is kept once, and by two at once of one of them", async () => {
  const key = await another();
  const draft = await tickedDraft(editorId, key);
  expect(await keepDraft(editorId, { ...key, seen: 1, draft }, now)).toEqual({ revision: 2 });
  // Sent again because the answer was lost.
  expect(await keepDraft(editorId, { ...key, seen: 1, draft }, now)).toEqual({ revision: 2 });
  const by = (viewerId: string, statement: string) =>
    keepDraft(viewerId, { ...key, seen: 2, draft: { ...draft, statement } }, now);
  const both = await Promise.all([by(editorId, "One."), by(secondId, "Another.")]);
  const kept = both.filter((one) => one && "revision" in one);
  expect(kept).toEqual([{ revision: 3 }]);
  const stands = await proposal(editorId, key);
  expect(both.find((one) => one && "stands" in one)).toEqual({ stands });
  expect(stands?.changedBy?.id).toBe(stands?.draft?.statement === "One." ? editorId : secondId);
});

test("a decided proposal is out of the inbox, takes no more typing, and comes back when it is undecided", async () => {
  const key = await another();
  const draft = await tickedDraft(editorId, key);
  await inTransaction((tx) =>
    decideProposal(tx, editorId, { ...key, outcome: "REJECTED", reason: "trivial", now }),
  );
  const kept = await keepDraft(editorId, { ...key, seen: 2, draft }, now);
  expect(kept).toMatchObject({ stands: { revision: 2, decision: { reason: "trivial" } } });
  const before = await proposalCounts(editorId, desk.courseId);
  expect((await lastDecision(editorId, desk.courseId))?.proposalId).toBe(key.id);
  expect(await lastDecision(secondId, desk.courseId)).toBeNull();
  await inTransaction((tx) => undecideProposal(tx, key));
  const after = await proposalCounts(editorId, desk.courseId);
  const decided = (counts: typeof before) => counts.reduce((sum, one) => sum + one.decided, 0);
  expect(decided(before) - decided(after)).toBe(1);
});

test("what a person proposes stands last in its document", async () => {
  const { fact, evidence } = goodProposal();
  const body = { fact, entities: [], evidence, doubts: [] };
  const added = { courseId: desk.courseId, documentId: "post-2019", body, now };
  const id = await inTransaction((tx) => addProposal(tx, editorId, added));
  const made = await inTransaction((tx) => lockedProposal(tx, editorId, { ...desk, id }));
  expect(made).toMatchObject({ proposedBy: "person", doubt: 0, body: { fact, evidence } });
});
