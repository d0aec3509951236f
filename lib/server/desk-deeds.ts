import "server-only";
import type { Database } from "@/lib/db/transaction";
import { intakeContent, intakeOf, keepReading } from "@/lib/desk-documents/store";
import type { TakenJob } from "@/lib/desk-jobs/store";
import { type DeedOf, doDeskWork, type Work } from "./desk-work";
import { publishCourse } from "./publish-course";
import { readDocument } from "./read-document";

/** Does what editors order, until the server ends. */
export function serveDesk(signal: AbortSignal): void {
  doDeskWork({ READ: read, PUBLISH: publish }, signal);
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

/** Publishes what was told; it notes by itself what it has done, and goes on where it was cut off. */
async function publish(job: TakenJob, { signal, noteProgress }: Work): ReturnType<DeedOf> {
  const run = { byId: job.orderedById, signal, progress: noteProgress };
  await publishCourse(job.courseId, run);
  return nothing;
}
