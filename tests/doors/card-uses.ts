import { setTag } from "@/lib/cards/store";
import { db } from "@/lib/db/client";
import { addOwnCard, deleteOwnCard } from "@/lib/own-cards/store";
import type { Relation } from "@/tests/doors/admits";
import type { Make, RightUse } from "@/tests/doors/right-use";
import { type Person, people, type World } from "@/tests/doors/world";

const tag = "SUSPENDED";

/** Right uses of what a learner does with cards by hand. */
export const cardUses: Record<string, Make> = {
  "app/cards/[cardId]/actions.ts#bringCardBack": async (world, relation) => {
    const { learnerId, cardId, now } = await ownCardOf(world, relation);
    await deleteOwnCard(learnerId, cardId, now);
    return onOwnCard(cardId, { isStateful: true, fields: {} });
  },
  "app/cards/[cardId]/actions.ts#changeCard": async (world, relation) => {
    const { cardId, now } = await ownCardOf(world, relation);
    const fields = { ...words, seenAt: now.toISOString(), isAnew: "on" };
    return onOwnCard(cardId, { at: "/edit", isStateful: true, fields });
  },
  "app/cards/[cardId]/actions.ts#deleteCard": async (world, relation) =>
    onOwnCard((await ownCardOf(world, relation)).cardId, { isStateful: false, fields: {} }),
  "app/cards/new/actions.ts#makeCard": () => ({
    ...{ page: "/cards/new", isStateful: true, stores: true },
    fields: { ...words, factId: "" },
  }),
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

/** What a card of one's own may say. */
const words = { front: "Who?", back: "Nobody", accepted: "nobody", moduleId: "", topic: "" };

/** A card of the class's student, made anew. */
async function ownCardOf({ ids }: World, relation: Relation) {
  const learnerId = relation === "own" ? ids.student : ids.otherStudent;
  const nothing = { factId: null, moduleId: null, courseId: null, topicId: null };
  const now = new Date();
  const card = { ...{ front: "Who?", back: "Nobody", accepted: [] }, ...nothing, now };
  return { learnerId, cardId: `${await addOwnCard(db, learnerId, card)}`, now };
}

const idIn =
  ({ ids }: World) =>
  (person: Exclude<Person, "visitor">) =>
    ids[person];

function onOwnCard(cardId: string, use: Pick<RightUse, "isStateful" | "fields"> & { at?: string }) {
  const { at = "", isStateful, fields } = use;
  return {
    ...{ page: `/cards/${cardId}${at}`, isStateful, stores: true as const },
    fields: { cardId, ...fields },
  };
}

function onCard(cardId: string) {
  return {
    ...{ page: `/cards/${cardId}`, isStateful: false, stores: true },
    fields: { cardId, tag },
  };
}
