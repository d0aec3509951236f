import fc from "fast-check";
import { expect, test } from "vitest";
import { inAskingOrder, LONGEST_BLOCK } from "./blocks";
import { alikeNeighbours, type Confusable } from "./interleave";
import { tooCloseSiblings } from "./siblings";

type Card = { cardId: string; factId: string; phase: string };

/** Cards by name: "o…" asks an office, "d…" a definition, all else a statement of the kind named first. */
function orderOf(names: string, phases?: string) {
  const cards = names
    .split(" ")
    .map((cardId, index): Card => ({ cardId, factId: cardId, phase: phases?.[index] ?? "due" }));
  return inAskingOrder(cards, sortsOf(cards));
}

function sortsOf(cards: readonly Card[]) {
  const sorts = { o: "office", d: "definition" } as const;
  const vocabulary = new Map<string, string>();
  const confusables = new Map<string, Confusable>();
  for (const { cardId } of cards) {
    const sort = sorts[cardId[0] as keyof typeof sorts];
    if (sort) vocabulary.set(cardId, sort);
    else confusables.set(cardId, { kind: cardId[0] ?? "", speaker: null });
  }
  return { vocabulary, confusables };
}

const namesOf = (cards: readonly Card[]) => cards.map(({ cardId }) => cardId).join(" ");

test("vocabulary of one sort follows the first of its sort, each sort by itself", () => {
  expect(namesOf(orderOf("a1 o1 b1 d1 a2 o2 b2 d2 o3"))).toBe("a1 o1 o2 o3 b1 d1 d2 a2 b2");
});

test("statements are interleaved as if no vocabulary stood between them", () => {
  const order = orderOf("a1 o1 a2 b1 b2 o2");
  const statements = order.filter(({ cardId }) => !cardId.startsWith("o"));
  expect(alikeNeighbours(statements, sortsOf(order).confusables)).toBe(0);
  expect(namesOf(order)).toContain("o1 o2");
});

test("a block is no longer than five, and ends with the phase", () => {
  const many = orderOf("o1 a1 o2 b1 o3 a2 o4 b2 o5 a3 o6 b3 o7");
  expect(namesOf(many).split(/ [ab]\d/)[0]).toBe("o1 o2 o3 o4 o5");
  expect(LONGEST_BLOCK).toBe(5);
  expect(namesOf(orderOf("o1 a1 o2 b1 o3", "dddnn"))).toBe("o1 o2 a1 b1 o3");
});

test("however cards come, none is lost, phases stay in order, and cards of one fact come no closer", () => {
  const card = fc.record({ letter: fc.constantFrom("a", "b", "o", "d"), fact: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(card, { maxLength: 40 }), fc.nat(40), (drawn, due) => {
      const plan = drawn.map(({ letter, fact }, index) => ({
        ...{ cardId: `${letter}${index}`, factId: `${letter}${fact}` },
        phase: index < due ? "due" : "new",
      }));
      const order = inAskingOrder(plan, sortsOf(plan));
      expect(order.map(({ cardId }) => cardId).toSorted()).toEqual(
        plan.map(({ cardId }) => cardId).toSorted(),
      );
      expect(order.map(({ phase }) => phase)).toEqual(plan.map(({ phase }) => phase));
      expect(tooCloseSiblings(order)).toBeLessThanOrEqual(tooCloseSiblings(plan));
    }),
  );
});
