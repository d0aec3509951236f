import { expect, test } from "vitest";
import { propose } from "@/lib/content/propose/propose";
import { fictionalText } from "@/tests/support/fictional-text";

const offices = (text: string) =>
  propose(fictionalText([text])).flatMap(({ fact }) =>
    fact.frame === "office" ? [`${fact.person} ${fact.of}`] : [],
  );

test("an office without a state beside it is of the only one of its sentence, or of the list's", () => {
  expect(offices("Norvia was praised by Prime Minister Ada Lund.")).toEqual(["ada-lund norvia"]);
  expect(
    offices("Kestria met Danish Foreign Minister Bela Holt and Prime Minister Ada Lund."),
  ).toContain("ada-lund denmark");
});

test("it is nobody's where two states are named and neither beside it", () => {
  expect(offices("Norvia heard of Kestria from Prime Minister Ada Lund.")).toEqual([]);
});
