import { notFound } from "next/navigation";
import { requireEditor } from "@/lib/auth/access";
import { currentViewer, type Viewer } from "@/lib/auth/session";
import { countTry } from "@/lib/auth/throttle";
import { uploadTries } from "@/lib/auth/tries";
import { inTransaction } from "@/lib/db/transaction";
import { courseIdSchema } from "@/lib/desk/schema";
import { documentKeySchema } from "@/lib/desk-documents/schema";
import {
  maxDocumentBytes,
  type SendingProblem,
  type SentDocument,
  sentDocument,
} from "@/lib/desk-documents/sent-document";
import { addIntake } from "@/lib/desk-documents/store";
import { orderJob } from "@/lib/desk-jobs/store";
import { wakeDesk } from "@/lib/server/desk-work";
import { receivedForm } from "@/lib/server/received-form";

type Props = { params: Promise<{ courseId: string }> };

/** What a form has beside its document, at most, in bytes. */
const formBytes = 64 * 1024;

/**
 * Takes a document in, to be read: a file or a pasted text. A form of the page is led on to where the
 * document is shown, or back with what was wrong; a script gets the same as JSON.
 */
export async function POST(request: Request, { params }: Props) {
  const viewer = await currentViewer();
  const { courseId } = await params;
  const back = `/desk/${courseId}/documents/new`;
  if (!viewer) return seeOther(`/sign-in?next=${encodeURIComponent(back)}`);
  if (viewer.role === "LEARNER" || !courseIdSchema.safeParse(courseId).success) notFound();
  await requireEditor(viewer.id, courseId);

  const taken = await takeIn(request, viewer, courseId);
  const byScript = request.headers.get("accept")?.includes("application/json") ?? false;
  if (byScript) return Response.json(taken, { status: "intake" in taken ? 201 : 422 });
  return seeOther("intake" in taken ? taken.intake : `${back}?problem=${taken.problem}`);
}

type Taken = { intake: string } | { problem: SendingProblem };

async function takeIn(request: Request, viewer: Viewer, courseId: string): Promise<Taken> {
  const now = new Date();
  if ((await countTry(uploadTries(viewer.id), now)) > 0) return { problem: "wait" };
  const received = await receivedForm(request, maxDocumentBytes + formBytes);
  if ("refusal" in received) return { problem: received.refusal };
  const { form } = received;
  const sent = sentDocument(form.get("file"), form.get("text"));
  if ("problem" in sent) return sent;
  const renewed = documentKeySchema.safeParse({ courseId, documentId: form.get("renews") }).data;
  const renews = renewed?.documentId ?? null;
  const intakeId = await keep(viewer.id, { courseId, renews, sent, now });
  if (!intakeId) return { problem: "too-many" };
  wakeDesk();
  return { intake: `/desk/${courseId}/intakes/${intakeId}` };
}

type Kept = { courseId: string; renews: string | null; sent: SentDocument; now: Date };

/** Keeps the document and orders that it is read, both or neither. */
async function keep(viewerId: string, { courseId, renews, sent, now }: Kept) {
  const content = new Uint8Array(await sent.content.arrayBuffer());
  return inTransaction(async (tx) => {
    const id = await addIntake(tx, viewerId, { ...sent, courseId, renews, content, now });
    if (id) {
      const order = { courseId, deed: "READ", subject: id } as const;
      await orderJob(tx, order, { byId: viewerId, now });
    }
    return id;
  });
}

/** Relative, so that behind a proxy the browser stays at the address that it knows. */
function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
