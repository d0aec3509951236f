import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  banner,
  paragraphsOf,
  type Revised,
  revised,
  withBanner,
  withMerges,
  withSplits,
  withTyposMended,
} from "@/tests/support/revised-texts";
import { wordsOf } from "./fold";
import { matchPassages } from "./match-passages";

/**
 * Works of the government of the United States, in the public domain, as a cleaned body has them:
 * without the headings, from which no fact is taken.
 */
const documents = ["burma-fact-sheet", "laos-factbook"].map((name) => {
  const text = readFileSync(`tests/fixtures/documents/${name}.txt`, "utf8");
  const parts = text.split(name === "laos-factbook" ? /\n/ : /\n\s*\n/);
  return {
    name,
    texts: parts.map((part) => part.trim()).filter((part) => wordsOf(part).length > 5),
  };
});

const perturbations = [withBanner, withTyposMended, withSplits, withMerges, revised];

/** Of the old paragraphs those that were found where they are. */
function foundOf(texts: readonly string[], { after, places }: Revised) {
  const matches = matchPassages(paragraphsOf(texts), paragraphsOf(after));
  const found = matches.filter(({ paragraph }, i) => places[i]?.includes(paragraph ?? 0));
  return found.length / texts.length;
}

test.each(
  documents.flatMap(({ name, texts }) =>
    perturbations.map((perturb) => [name, perturb.name, texts, perturb] as const),
  ),
)("the paragraphs of %s are found again %s", (_name, how, texts, perturb) => {
  const floor = how === "withBanner" ? 1 : 0.98;
  expect(foundOf(texts, perturb(texts))).toBeGreaterThanOrEqual(floor);
});

const [old] = [
  ["First of all, the boats came.", "Then came the guns, and then the drill.", banner],
];
const matched = (before: (string | null)[], after: (string | null)[]) => {
  const paragraphs = (texts: (string | null)[]) =>
    texts.map((text, i) => ({
      print: text ? (paragraphsOf([text])[0]?.print ?? "") : `${i}`,
      text,
    }));
  return matchPassages(paragraphs(before), paragraphs(after));
};

test("a paragraph that is gone is lost, not found in another", () => {
  const after = [
    "The guns were old.",
    "Then came the guns, and then the drill.",
    "Came the boats?",
  ];
  expect(matched(old, after).map(({ how }) => how)).toEqual(["lost", "same", "lost"]);
});

test("paragraphs of one print keep their order, and what came twice is not found a third time", () => {
  const [a, b] = ["Read more.", "Then came the guns."];
  expect(matched([a, b, a, a], [b, a, a]).map(({ paragraph }) => paragraph)).toEqual([
    2,
    1,
    3,
    null,
  ]);
});

test("without the texts only prints are found", () => {
  const prints = (...names: string[]) => names.map((print) => ({ print, text: null }));
  expect(matchPassages(prints("a", "b"), prints("x", "a"))).toEqual([
    { how: "same", paragraph: 2 },
    { how: "lost", paragraph: null },
  ]);
});
