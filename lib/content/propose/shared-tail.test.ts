import { expect, test } from "vitest";
import { fictionalText } from "@/tests/support/fictional-text";
import { propose } from "./propose";

const statements = (text: string) =>
  propose(fictionalText([text])).map(({ fact }) => fact.statement);

test("what stands behind the second of two figures is told of both", () => {
  const [norvia] = statements(
    "Norvia sold 40 ships and Kestria sold 30 ships to Denmark’s islands.",
  );
  expect(norvia).toMatch(/40 ships.*to Denmark's islands|40 ships.*to the islands of Denmark/);
});

test("but not where the verbs are other", () => {
  const [norvia] = statements("Norvia built 40 ships and Kestria sold 30 ships to Denmark.");
  expect(norvia).not.toContain("Denmark");
});
