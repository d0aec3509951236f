import { isGroupItem } from "@/lib/content/group-item";
import type { QuizItem } from "@/lib/quiz/response";

type Key = { id: string; meaningRevision: number; textRevision: number };
type ItemAtRevision = Key & { body: QuizItem };

export function revisionKey({ id, meaningRevision, textRevision }: Key): Key {
  return { id, meaningRevision, textRevision };
}

/** Items as rows. One over several facts is of no fact by itself. */
export function itemRows(items: readonly ItemAtRevision[]) {
  return items.map(({ body, ...item }) => ({
    ...revisionKey(item),
    factId: isGroupItem(body) ? null : body.factId,
    cardId: body.cardId,
    family: body.family,
  }));
}

/** Which facts the items over several facts ask, in their order. */
export function memberRows(items: readonly ItemAtRevision[]) {
  return items.flatMap(({ id, body }) =>
    isGroupItem(body)
      ? body.factIds.map((factId, index) => ({ itemId: id, factId, position: index + 1 }))
      : [],
  );
}
