import { expect, test } from "vitest";
import { gazetteerOf, mentionFinder } from "@/lib/content/propose/names/gazetteer";
import { sentencesIn } from "@/lib/content/propose/text/sentences";
import { wordsIn } from "@/lib/content/propose/text/words";
import { render } from "./render";
import { owned, parted, swapped, unowned } from "./variants";
import { formsOf } from "./verb-forms";

const gazetteer = gazetteerOf([]);

function words(text: string) {
  const [span] = sentencesIn(text);
  return span ? wordsIn(text, span, mentionFinder(gazetteer)(text)) : [];
}

test("other words of the same meaning, in the same form", () => {
  const said = render(
    words("Danish firms expanded their numerous links and are purchasing boats."),
    gazetteer,
  );
  expect(said).toBe("Danish companies widened their many connections and are buying boats.");
});

test("an article suits the word that comes to stand after it", () => {
  expect(render(words("It was an objective and a goal."), gazetteer)).toBe(
    "it was an aim and an aim.",
  );
});

test("a seat of government is its state, but not where it is a place", () => {
  expect(render(words("Oslo objected."), gazetteer)).toBe("Norway objected.");
  expect(render(words("They met in Oslo."), gazetteer)).toBe("they met in Oslo.");
});

test.each([
  ["send", ["send", "sends", "sent", "sent", "sending"]],
  ["carry out", ["carry out", "carries out", "carried out", "carried out", "carrying out"]],
  ["curb", ["curb", "curbs", "curbed", "curbed", "curbing"]],
])("the forms of %s", (verb, forms) => {
  expect(formsOf(verb)).toEqual(forms);
});

test.each([
  [swapped, "It built ports and roads.", "it constructed roads and ports."],
  [unowned, "Denmark's new position was clear.", "the new stance of Denmark was clear."],
  [owned, "They liked the plan of the council.", "they liked the council's plan."],
  [parted, "Denmark-Norway trade grew.", "trade between Denmark and Norway grew."],
])("%o says the same in another order", (change, text, other) => {
  expect(render(change(words(text)), gazetteer)).toBe(other);
});

test("a city before a noun stays one, and so does a branch that is called by its state", () => {
  expect(render(words("They met in a quiet Oslo street."), gazetteer)).toBe(
    "they met in a quiet Oslo street.",
  );
  expect(render(words("It was sold to Heron Denmark."), gazetteer)).toBe(
    "it was sold to Heron Denmark.",
  );
});

test("what is due is not because of anything", () => {
  expect(render(words("It is due to visit Oslo."), gazetteer)).toBe("it is due to visit Norway.");
  expect(render(words("It sank due to storms."), gazetteer)).toBe("it sank because of storms.");
});

test("an article stands once, with what it belongs to", () => {
  expect(render(words("They met the ruling European Union."), gazetteer)).toBe(
    "they met the ruling European Union.",
  );
  expect(render(words("They lied to a US court."), gazetteer)).toBe(
    "they lied to an American court.",
  );
  expect(render(swapped(words("They met the European Union and Canada.")), gazetteer)).toBe(
    "they met the European Union and Canada.",
  );
});
