import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { entry } from "@/lib/course-entries/store";
import { db } from "@/lib/db/client";
import { draftOf } from "@/lib/proposals/fact-draft";
import { suggestedWordings, wordsSent } from "@/lib/server/suggested-wordings";
import { allStored } from "@/tests/support/all-stored";
import { configureModel, patience } from "@/tests/support/configured-model";
import { addProposed, editedDesk, goodProposal, tickedDraft } from "@/tests/support/desk-deeds";
import { type Reply, serveModel } from "@/tests/support/model-server";

let desk: Awaited<ReturnType<typeof editedDesk>>["desk"];
let editorId: string;
let close: () => Promise<unknown> = async () => undefined;

beforeEach(async () => {
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  vi.stubEnv("NEXTAUTH_SECRET", "a-secret-of-the-tests-that-guards-nothing");
  await db.course.deleteMany();
  ({ desk, editorId } = await editedDesk("Norvia", "w1"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await close();
});

async function answering(reply: Reply) {
  const server = await serveModel(() => reply);
  close = server.close;
  configureModel(server.url);
  return server.requests;
}

const offering = (...statements: string[]): Reply => ({ words: JSON.stringify({ statements }) });
const same = "Ada Brenn watched an exercise at the Dell Range in March 2019.";
const others = [
  "An exercise at the Dell Range was watched by Ada Brenn in March 2019.",
  "At the Dell Range, Ada Brenn watched an exercise in March 2019.",
  "In March 2019, at the Dell Range, Ada Brenn watched an exercise.",
];

async function onProposal() {
  const { courseId } = desk;
  const proposalId = await addProposed(desk, goodProposal());
  const draft = await tickedDraft(editorId, { courseId, id: proposalId });
  return { courseId, proposalId, factId: "", draft };
}

async function onFact() {
  const { courseId, factId } = desk;
  const there = await entry({ courseId, sort: "FACT", id: factId });
  return { courseId, proposalId: "", factId, draft: draftOf(there?.body ?? {}) };
}

test("up to three wordings that the gate lets pass are suggested, and nothing is stored", async () => {
  const requests = await answering(offering(same, same.replace("2019", "2018"), ...others));
  const wordable = await onProposal();
  const before = await allStored();
  const found = await suggestedWordings(editorId, wordable, patience);
  expect(found).toEqual({ statements: [same, ...others.slice(0, 2)], refused: 1 });
  expect(await allStored()).toEqual(before);
  const sent = await wordsSent(editorId, wordable);
  expect(requests.map(({ body }) => body.messages.map(({ content }) => content))).toEqual([
    [sent?.system, sent?.prompt],
  ]);
});

test("a fact of the course is reworded against the passage that it stands on", async () => {
  const requests = await answering(offering("Norvia holds no exercise."));
  const wordable = await onFact();
  const found = await suggestedWordings(editorId, wordable, patience);
  expect(found).toEqual({ statements: [], refused: 1 });
  expect(requests[0]?.body.messages[1]?.content).toContain(
    JSON.stringify(wordable.draft.statement),
  );
});

test.each([
  ["too many requests", { status: 429 }, "busy"],
  ["a refusal", { status: 401 }, "refused"],
  ["no list", { words: '{"statements":"one"}' }, "unreadable"],
  ["words of another form", { words: "Here you are: one." }, "unreadable"],
] as const)("%s is told of", async (_, reply, failure) => {
  await answering(reply);
  expect(await suggestedWordings(editorId, await onProposal(), patience)).toEqual({ failure });
});

test("who answers too late is not waited for", async () => {
  await answering("never");
  const hasty = { answerMs: 50, pausesMs: [] };
  expect(await suggestedWordings(editorId, await onFact(), hasty)).toEqual({ failure: "late" });
});

test("without a model, and for what is no fact yet, nothing is asked", async () => {
  const wordable = await onProposal();
  expect(await suggestedWordings(editorId, wordable)).toEqual({ failure: "none" });
  const requests = await answering(offering(same));
  const unfinished = { ...wordable, draft: { ...wordable.draft, kindReason: "" } };
  expect(await suggestedWordings(editorId, unfinished)).toEqual({ failure: "unfinished" });
  expect(requests).toEqual([]);
  expect(
    await suggestedWordings(editorId, { ...wordable, proposalId: "", factId: "f_0" }),
  ).toBeNull();
});
