import { setTag } from "@/lib/cards/store";
import { db } from "@/lib/db/client";
import type { Make } from "@/tests/doors/right-use";
import { type Person, people, type World } from "@/tests/doors/world";

const tag = "SUSPENDED";

/** Right uses of what a learner sets on a card by hand. */
export const cardUses: Record<string, Make> = {
  "app/cards/actions.ts#tagCard": async (world, relation) => {
    await db.cardTag.deleteMany();
    return onCard(world[relation].cardId);
  },
  "app/cards/actions.ts#untagCard": async (world, relation) => {
    const { cardId } = world[relation];
    const tagged = people.filter((person) => person !== "visitor").map(idIn(world));
    const set = { until: null, madeAt: new Date() };
    await Promise.all(tagged.map((id) => setTag(id, { cardId, tag }, set)));
    return onCard(cardId);
  },
};

const idIn =
  ({ ids }: World) =>
  (person: Exclude<Person, "visitor">) =>
    ids[person];

function onCard(cardId: string) {
  return {
    ...{ page: `/cards/${cardId}`, isStateful: false, stores: true },
    fields: { cardId, tag },
  };
}
