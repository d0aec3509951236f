import { expect, test } from "vitest";
import { fictionalText } from "@/tests/support/fictional-text";
import { propose } from "./propose";

const statements = (...paragraphs: string[]) =>
  propose(fictionalText(paragraphs)).map(({ fact }) => fact.statement);

test("what stands twice in a text is proposed once", () => {
  const sentence = "Norvia closed a port near Kestria.";
  expect(statements(sentence, sentence)).toHaveLength(1);
});

test("what another proposal of the paragraph says too is not proposed by itself", () => {
  const found = statements(
    "Norvia closed a port near Kestria in spring. Norvia closed a port near Kestria.",
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("in spring");
});

test("two figures stay apart", () => {
  expect(statements("Norvia sold 40 ships. Kestria sold 30 ships.")).toHaveLength(2);
});
