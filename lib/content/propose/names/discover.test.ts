import { expect, test } from "vitest";
import { discovered } from "./discover";
import { gazetteerOf, mentionFinder } from "./gazetteer";

function namesIn(...paragraphs: string[]) {
  const gazetteer = discovered(gazetteerOf([]), paragraphs);
  const find = mentionFinder(gazetteer);
  return paragraphs.flatMap(find).map(({ id, use }) => {
    const entity = gazetteer.entities.get(id);
    return `${entity?.type} ${entity?.name}${use === "name" ? "" : ` (${use})`}`;
  });
}

test.each([
  ["Foreign Minister Ada Lund left.", "person Ada Lund"],
  ["Bela Holt, a professor at the academy, left.", "person Bela Holt"],
  ["“Nobody left,” said Cora Venn.", "person Cora Venn"],
  ["The Harbour Safety Council met.", "organisation Harbour Safety Council"],
  ["The Ministry of Fisheries and Forests met.", "organisation Ministry of Fisheries and Forests"],
  ["Its intelligence agency NSA7 met with the agency KBX today.", "organisation KBX"],
  ["The Blue Lake Declaration was read.", "agreement Blue Lake Declaration"],
  ["The Marble Coast Summit was held.", "event Marble Coast Summit"],
  ["A ZK-40 was seen.", "weapon ZK-40"],
])("%s", (text, name) => {
  expect(namesIn(text)).toContain(name);
});

test("a surname alone means who was named in full, and an acronym what stands before its brackets", () => {
  const names = namesIn(
    "Ada Lund, head of the Harbour Safety Council (HSC), spoke.",
    "Lund praised the HSC.",
  );
  expect(names.filter((name) => name === "person Ada Lund")).toHaveLength(2);
  expect(names.filter((name) => name.endsWith("Harbour Safety Council"))).toHaveLength(3);
});

test("a surname of two people is nobody's", () => {
  const names = namesIn("Minister Ada Lund met General Olof Lund.", "Lund smiled.");
  expect(names.filter((name) => name.startsWith("person"))).toHaveLength(2);
});

test("states of the world are known by adjective and by the seat of their government", () => {
  expect(namesIn("Danish ships left Oslo.")).toEqual([
    "state Denmark (adjective)",
    "state Norway (seat)",
  ]);
});
