import { seededOrder } from "@/lib/chance";

/** A revision of an item, as an attempt poses it. */
export type Posable = {
  id: string;
  meaningRevision: number;
  textRevision: number;
  body: { options: readonly { id: string }[] };
};

/**
 * What an attempt poses, in the order of the items, from place 1. The order of an item's options is
 * the seed's and follows from what they show alone: nothing of it tells which is right.
 */
export function posedItems(items: readonly Posable[], seed: string) {
  return items.map(({ id, meaningRevision, textRevision, body }, index) => ({
    position: index + 1,
    itemId: id,
    ...{ meaningRevision, textRevision },
    optionIds: seededOrder(body.options, `${seed} ${id}`).map((option) => option.id),
  }));
}
