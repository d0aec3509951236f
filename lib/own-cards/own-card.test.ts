import { expect, test } from "vitest";
import { askingOf } from "@/lib/review/asking";
import { cardIdSchema } from "@/lib/review/schema";
import { isOwnCard, ownCardId, ownItems, queuedOwnCard } from "./own-card";

const cardId = ownCardId("0198f3a0-7b1c-7c3d-8e4f-000000000001");

test("its id is one that the log takes", () => {
  expect(cardIdSchema.safeParse(cardId).success).toBe(true);
});

test("it is told from a card of a course by its id alone", () => {
  expect([cardId, "f_0000000001:event", "f_0000000001:owner"].map(isOwnCard)).toEqual([
    ...[true, false, false],
  ]);
});

test("it is recalled, and typed first where it says what is right", () => {
  const words = { front: "Capital?", back: "Vientiane", accepted: [] };
  expect(ownItems(cardId, words).map(({ family }) => family)).toEqual(["flashcard"]);
  const typed = ownItems(cardId, { ...words, accepted: ["Viangchan"] });
  const asked = { card: { learnerId: "ada", cardId }, answersBefore: 0, isLeech: false };
  expect(askingOf(typed, asked)).toEqual({
    ...{ id: `${cardId}:typed`, family: "typed", stem: "Capital?" },
    answer: { type: "text", shown: "Vientiane", accepted: ["Vientiane", "Viangchan"] },
  });
});

test("it is kept apart from the cards of the fact that it belongs to, and else from none", () => {
  expect(queuedOwnCard({ cardId, factId: "f_1" })).toEqual({ cardId, factId: "f_1" });
  expect(queuedOwnCard({ cardId, factId: null }).factId).toBe(cardId);
});
