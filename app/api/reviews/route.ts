import { currentViewer } from "@/lib/auth/session";
import { factIdOf } from "@/lib/content/item";
import { visibleCardIds } from "@/lib/content/store";
import { inTransaction } from "@/lib/db/transaction";
import { refreshMemories } from "@/lib/memory/store";
import { refreshTopicProgress } from "@/lib/progress/store";
import { batchSchema, readEvent } from "@/lib/review/schema";
import { recordEvents } from "@/lib/review/store";
import { logEvent } from "@/lib/server/log";
import { readJson } from "@/lib/server/read-json";

const maxBytes = 512 * 1024;

/** Takes the events a device made, online or not. Safe to retry. */
export async function POST(request: Request) {
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ error: "Sign in to send your answers." }, { status: 401 });

  const batch = batchSchema.safeParse(await readJson(request, maxBytes));
  if (!batch.success) {
    return Response.json({ error: "This is no batch of answers." }, { status: 422 });
  }
  if (batch.data.learnerId && batch.data.learnerId !== viewer.id) {
    return Response.json({ error: "Somebody else is signed in." }, { status: 403 });
  }
  const events = batch.data.events.map(readEvent);
  const cardIds = events.flatMap((event) => (event.kind === "review" ? event.cardId : []));
  const visible = await visibleCardIds(viewer.id, cardIds);

  const receipts = await inTransaction(async (tx) => {
    const recorded = await recordEvents(tx, viewer.id, {
      events,
      sentAt: new Date(batch.data.sentAt),
      receivedAt: new Date(),
      visibleCardIds: visible,
    });
    await refreshMemories(tx, viewer.id, recorded.cardIds);
    await refreshTopicProgress(tx, viewer.id, recorded.cardIds.map(factIdOf));
    return recorded.receipts;
  });
  const kept = receipts.filter(({ verdict }) => verdict === "kept").length;
  logEvent({ event: "reviews", logId: viewer.logId, kept, refused: receipts.length - kept });
  return Response.json({ receipts });
}
