import { expect, test } from "vitest";
import type { Memory } from "@/lib/review/memory";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";
import { masteryOf as masteryBy } from "./mastery";

const masteryOf = (memories: readonly (Memory | null)[], today: number) =>
  masteryBy(memories, today, DEFAULT_WEIGHTS);

const learnedOn = (lastStudyDay: number): Memory => ({
  stabilityDays: 10,
  difficulty: 5,
  lastStudyDay,
  dueOn: lastStudyDay + 10,
  reviewCount: 1,
  lapses: 0,
});

test("nothing seen is nothing predicted", () => {
  expect(masteryOf([null, null], 20_000)).toEqual({ cards: 2, seen: 0, due: 0, recall: null });
});

test("after as many days as a card is stable, nine in ten are recalled", () => {
  const { recall, due } = masteryOf([learnedOn(20_000)], 20_010);
  expect(recall?.mean).toBeCloseTo(0.9, 6);
  expect(due).toBe(1);
});

test("the band is the middle half of the cards seen, and new cards stay out of it", () => {
  const memories = [20_000, 20_005, 20_010, 20_015, 20_020].map(learnedOn);
  const { recall } = masteryOf([...memories, null], 20_020);
  const of = (day: number) => masteryOf([learnedOn(day)], 20_020).recall?.mean;
  expect(recall?.low).toBe(of(20_005));
  expect(recall?.high).toBe(of(20_015));
});
