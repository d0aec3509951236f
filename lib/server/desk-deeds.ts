import "server-only";
import { doubtOf } from "@/lib/content/propose/doubt-of";
import type { ProposableText } from "@/lib/content/propose/proposal";
import type { Prisma } from "@/lib/db/generated/client";
import type { DeskDeed } from "@/lib/db/generated/enums";
import type { Database } from "@/lib/db/transaction";
import { intakeContent, intakeOf, keepProposals, keepReading } from "@/lib/desk-documents/store";
import type { TakenJob } from "@/lib/desk-jobs/store";
import { type DeedOf, doDeskWork, type Work } from "./desk-work";
import { languageModel } from "./language-model";
import { type Asking, modelProposals } from "./model-proposals";
import { proposableText } from "./proposable-text";
import { type Proposed, proposeApart } from "./propose-apart";
import { publishCourse } from "./publish-course";
import { readDocument } from "./read-document";

/** What is done for each sort of order. */
export const deskDeeds: Record<DeskDeed, DeedOf> = {
  READ: read,
  PROPOSE: lookForFacts,
  PUBLISH: publish,
};

/** Does what editors order, until the server ends. */
export function serveDesk(signal: AbortSignal): void {
  doDeskWork(deskDeeds, signal);
}

const nothing = () => Promise.resolve();

/** Reads a document that is on its way in; nothing where it was read or thrown away meanwhile. */
async function read({ courseId, subject }: TakenJob, { signal }: Work): ReturnType<DeedOf> {
  const key = { courseId, intakeId: subject };
  const [content, intake] = await Promise.all([intakeContent(key), intakeOf(key)]);
  if (!content || intake?.reading) return nothing;
  const { content: bytes, fileName, mediaType } = content;
  const sent = { bytes, fileName: fileName ?? undefined, mediaType, language: "en" };
  const answer = await readDocument(sent, signal);
  const kept = "refusal" in answer ? answer : { reading: { ...answer, moved: [] } };
  return (tx: Database) => keepReading(tx, key, kept);
}

/** Looks for facts in a document: by rules, or by the model that is set. Nothing where it was deleted. */
async function lookForFacts(
  { courseId, subject }: TakenJob,
  { signal, noteProgress }: Work,
): ReturnType<DeedOf> {
  const [documentId = "", by] = subject.split(":");
  const key = { courseId, documentId };
  const text = await proposableText(key);
  if (!text) return nothing;
  const model = by === "model" ? languageModel() : null;
  const proposed = model
    ? await askedOfModel(text, { signal, onPart: noteProgress })
    : await proposeApart(text, signal);
  const proposals = proposed.map(({ proposal, doubt }) => ({
    ...{ doubt, statement: proposal.fact.statement },
    body: proposal as unknown as Prisma.InputJsonObject,
  }));
  const kept = { proposals, by: model?.name ?? "rules" };
  return async (tx) => void (await keepProposals(tx, key, { ...kept, now: new Date() }));
}

/**
 * @throws where the model gave no answer at all
 */
async function askedOfModel(text: ProposableText, asking: Asking): Promise<Proposed[]> {
  const { proposals, failures } = await modelProposals(text, asking);
  const [failure] = failures;
  if (failure && proposals.length === 0) {
    throw Object.assign(new Error("The model gave no answer."), {
      code: `MODEL_${failure}`.toUpperCase(),
    });
  }
  return proposals.map((proposal) => ({ proposal, doubt: doubtOf(proposal) }));
}

/** Publishes what was told; it notes by itself what it has done, and goes on where it was cut off. */
async function publish(job: TakenJob, { signal, noteProgress }: Work): ReturnType<DeedOf> {
  const run = { byId: job.orderedById, signal, progress: noteProgress };
  await publishCourse(job.courseId, run);
  return nothing;
}
