import { beforeEach, expect, test } from "vitest";
import { publishProblems } from "@/lib/content/lint/publish-gate";
import { changesOf, editedCourse, entriesOf, entry } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import type { FactDraft } from "@/lib/proposals/draft";
import { keptParagraphs, proposal } from "@/lib/proposals/store";
import { withoutTick } from "@/lib/proposals/ticks";
import { acceptProposal } from "@/lib/server/judge-proposal";
import { mergeProposal } from "@/lib/server/merge-proposal";
import { rejectProposal } from "@/lib/server/reject-proposal";
import { takeDecisionBack } from "@/lib/server/take-back";
import type { DeskCourse } from "@/tests/support/desk-course";
import { addProposed, editedDesk, goodProposal, tickedDraft } from "@/tests/support/desk-deeds";

const now = new Date("2026-03-05T03:00:00.000Z");
const later = new Date("2026-03-05T03:01:00.000Z");
let desk: DeskCourse;
let editorId: string;
let secondId: string;

let courses = 0;

// What one test has accepted another would say again.
beforeEach(async () => {
  courses += 1;
  ({ desk, editorId, secondId } = await editedDesk("Norvia", `b${courses}`));
});

async function judged(change: (draft: FactDraft) => FactDraft = (draft) => draft) {
  const { courseId } = desk;
  const proposalId = await addProposed(desk, goodProposal());
  const draft = change(await tickedDraft(editorId, { courseId, id: proposalId }));
  return { courseId, proposalId, seen: 1, draft };
}

const told = async () => JSON.stringify(await entriesOf(desk.courseId));

test("an accepted proposal is a fact of its course that the gate lets pass, and taken back it is none", async () => {
  const before = await told();
  const given = await judged((draft) => ({ ...draft, moduleId: desk.moduleId }));
  const accepted = await acceptProposal(editorId, given, now);
  const factId = accepted && "factId" in accepted ? accepted.factId : "";
  const { course } = await editedCourse(desk.courseId);
  const fact = course?.facts.find(({ id }) => id === factId);
  expect(fact).toMatchObject({
    statement: goodProposal().fact.statement,
    passages: [{ document: "post-2019", paragraph: 5 }],
    provenance: { readAgainstSource: "2026-03-05", directionTicked: 1 },
  });
  expect(course?.modules[0]?.facts.at(-1)).toBe(factId);
  const of = { courseId: desk.courseId, documentIds: ["post-2019", "lantern-2020"] };
  const texts = await keptParagraphs(editorId, of);
  const about = (problem: object) => JSON.stringify(problem).includes(factId);
  expect(course && publishProblems(course, texts).filter(about)).toEqual([]);
  const { proposalId } = given;
  const decision = await proposal(editorId, { courseId: desk.courseId, id: proposalId });
  expect(decision?.decision).toMatchObject({ outcome: "ACCEPTED", factId });
  expect(await takeDecisionBack(secondId, { ...desk, proposalId }, later)).toBeNull();
  expect(await takeDecisionBack(editorId, { ...desk, proposalId }, later)).toBe("taken-back");
  const kept = (text: string) => text.replaceAll(/"revision":\d+/g, "");
  expect(kept(await told())).toBe(kept(before));
  const changes = await changesOf(desk.courseId, { sort: "FACT", entryId: factId, take: 9 });
  expect(changes.map(({ after }) => after === null)).toEqual([true, false]);
});

test("nothing is accepted that nobody ticked, or that a hard rule bars, and nothing of it is stored", async () => {
  const before = await told();
  const unticked = await judged((draft) => withoutTick(draft, "polarity"));
  expect(await acceptProposal(editorId, unticked, now)).toEqual({ bars: [], isTicked: false });
  const foreign = await judged((draft) => ({
    ...draft,
    holders: [{ who: "oto-lind", interest: "" }],
  }));
  expect(await acceptProposal(editorId, foreign, now)).toMatchObject({
    bars: expect.arrayContaining([expect.objectContaining({ hard: true, rule: "kind" })]),
  });
  expect(await told()).toBe(before);
});

test("what bars softly passes with a note, and hardly never", async () => {
  const undated = (notes: FactDraft["notes"]) => (draft: FactDraft) => ({
    ...{ ...draft, notes },
    asks: [
      { slot: "agent", question: "Who watched?", cloze: "", typed: "", precision: "" } as const,
    ],
  });
  const barred = await acceptProposal(editorId, await judged(undated([])), now);
  expect(barred).toMatchObject({ bars: [{ rule: "question", hard: false, field: "asks" }] });
  const noted = undated([{ rule: "question", note: "There was one only." }]);
  const accepted = await acceptProposal(editorId, await judged(noted), now);
  expect(accepted).toMatchObject({ factId: expect.any(String) });
});

test("of two who decide at once one does, and the other is told what stands", async () => {
  const given = await judged();
  const rejected = { ...given, reason: "trivial" as const };
  const [one, other] = await Promise.all([
    acceptProposal(editorId, given, now),
    rejectProposal(secondId, rejected, now),
  ]);
  const outcome = one && "factId" in one ? "ACCEPTED" : "REJECTED";
  expect(outcome === "ACCEPTED" ? other : one).toMatchObject({ stands: { decision: { outcome } } });
  expect(await acceptProposal(editorId, given, now)).toMatchObject({ stands: {} });
});

const camp = { id: "fen-camp", type: "place", name: "Fen Camp", gloss: "A camp" } as const;

/** A draft that names an entity of its own, and brings one more that it does not name. */
function bringing(name: string) {
  const unsaid = { aliases: "", notTheSame: [] };
  return (draft: FactDraft): FactDraft => ({
    ...draft,
    entities: [
      { ...camp, ...unsaid, name },
      { ...camp, ...unsaid, id: "unused", name: "Nowhere" },
    ],
    comments: [{ by: camp.id, stance: "none", asOf: { date: "2019-03", grounds: "" } }],
  });
}

test("the entities that a fact names come with it, and go with it while nothing else names them", async () => {
  const key = (id: string) => ({ courseId: desk.courseId, sort: "ENTITY", id }) as const;
  const twin = await acceptProposal(editorId, await judged(bringing("Dell Range")), now);
  expect(twin).toMatchObject({
    bars: expect.arrayContaining([
      expect.objectContaining({ rule: "duplicate", field: "entities" }),
    ]),
  });
  const given = await judged(bringing("Fen Camp"));
  expect(await acceptProposal(editorId, given, now)).toMatchObject({ factId: expect.any(String) });
  expect((await entry(key("fen-camp")))?.body).toMatchObject({ name: "Fen Camp" });
  expect(await entry(key("unused"))).toBeNull();
  const back = { ...desk, proposalId: given.proposalId };
  expect(await takeDecisionBack(editorId, back, later)).toBe("taken-back");
  expect(await entry(key("fen-camp"))).toBeNull();
});

test("merged into a fact a proposal adds where it stands too, and taken back it does not", async () => {
  const factId = desk.factId;
  const key = { courseId: desk.courseId, sort: "FACT", id: factId } as const;
  const before = await entry(key);
  const given = { ...(await judged()), factId, stance: "" as const };
  expect(await mergeProposal(editorId, given, now)).toEqual({ factId });
  const after = await entry(key);
  expect(after?.body.passages).toHaveLength(2);
  expect(after?.body.statement).toBe(before?.body.statement);
  const { proposalId } = given;
  expect(await takeDecisionBack(editorId, { ...desk, proposalId }, later)).toBe("taken-back");
  expect((await entry(key))?.body).toEqual(before?.body);
});

test("what was changed since is not taken back", async () => {
  const given = await judged();
  const accepted = await acceptProposal(editorId, given, now);
  const id = accepted && "factId" in accepted ? accepted.factId : "";
  await db.courseEntry.update({
    where: { courseId_sort_id: { courseId: desk.courseId, sort: "FACT", id } },
    data: { revision: 7 },
  });
  const back = { ...desk, proposalId: given.proposalId };
  expect(await takeDecisionBack(editorId, back, later)).toBe("changed-since");
  const { decision } = (await proposal(editorId, { ...desk, id: given.proposalId })) ?? {};
  expect(decision?.outcome).toBe("ACCEPTED");
});
