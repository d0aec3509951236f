import { expect, test } from "vitest";
import { gazetteerOf, mentionFinder } from "@/lib/content/propose/names/gazetteer";
import { sentencesIn } from "@/lib/content/propose/text/sentences";
import { wordsIn } from "@/lib/content/propose/text/words";
import { hangingIn } from "./hanging";

const find = mentionFinder(gazetteerOf([]));

function hanging(text: string) {
  const [span] = sentencesIn(text);
  const words = span ? wordsIn(text, span, find(text)) : [];
  return hangingIn(words, []).map(({ from, to }) =>
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(" "),
  );
}

test.each([
  ["Denmark rejected the report.", "the report"],
  ["Denmark sent boats to the two.", "the two"],
  ["Denmark spoke of this plan.", "this plan"],
  ["Denmark bought boats in the same harbour.", "the same harbour"],
  ["Denmark spoke of such plans.", "such plans"],
  ["Denmark helped the Danish company.", "the Danish company"],
  ["Denmark praised our boats.", "our"],
  ["More herring flowed into its markets.", "its"],
])("what stands in another sentence hangs: %s", (text, thing) => {
  expect(hanging(text)).toEqual([thing]);
});

test.each([
  "Denmark rejected the report of the Norwegian government.",
  "Denmark sent boats to the Danish navy and to the army.",
  "Denmark opened the first harbour.",
  "Denmark built a harbour and closed the harbour.",
  "Denmark and Norway spoke of the relationship.",
  "Denmark took the steps needed for peace.",
  "Denmark spoke of boats such as ferries.",
  "Denmark praised its boats in the world.",
  "Denmark was poor at this stage.",
])("what the clause itself tells does not: %s", (text) => {
  expect(hanging(text)).toEqual([]);
});
