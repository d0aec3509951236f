import { randomBytes } from "node:crypto";
import type { Item } from "@/lib/content/item";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** Told from any other text. */
const told = `sentinel${randomBytes(5).toString("hex")}`;

/** Of what a try is worth before anybody may know it. */
export const secretPoints = 0.1357924;

/** What is looked for, by what it would tell. */
export const sentinels = {
  key: `${told}key`,
  choice: `${told}choice`,
  order: `${told}order`,
  mark: `${secretPoints}`.slice(0, 8),
} as const;

export type Secret = keyof typeof sentinels;

/** Which secrets a text tells. */
export function toldBy(text: string): Secret[] {
  return (Object.keys(sentinels) as Secret[]).filter((secret) => text.includes(sentinels[secret]));
}

/**
 * Puts a sentinel into all that an item tells beside its question and what there is to choose from:
 * its key, each reason, and what explains it; and another into the question, by which it is known that
 * the item was chosen.
 */
export async function plantSentinels(itemIds: readonly string[]): Promise<void> {
  for (const itemId of itemIds) {
    const { meaningRevision, textRevision } = await db.item.findUniqueOrThrow({
      where: { id: itemId },
    });
    const revision = { itemId, meaningRevision };
    const { body } = await db.itemRevision.findFirstOrThrow({
      where: { ...revision, textRevision },
    });
    const item = body as unknown as Item;
    const planted: Item = {
      ...item,
      stem: `${sentinels.choice} ${itemId}?`,
      answer: { type: "text", shown: rightAnswerTo(itemId), accepted: [rightAnswerTo(itemId)] },
      options: item.options.map((option) => ({ ...option, reason: `${sentinels.key} reason` })),
      explanation: { statement: `${sentinels.key} says`, why: `${sentinels.key} because` },
    };
    const next = textRevision + 1;
    await db.itemRevision.create({
      data: {
        ...{ ...revision, textRevision: next },
        body: planted as unknown as Prisma.InputJsonObject,
      },
    });
    await db.item.update({ where: { id: itemId }, data: { textRevision: next } });
  }
}

/** What is right where a planted item is answered by typing. */
export function rightAnswerTo(itemId: string): string {
  return `${sentinels.key} ${itemId}`;
}
