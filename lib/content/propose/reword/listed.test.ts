import { expect, test } from "vitest";
import { gazetteerOf, mentionFinder } from "@/lib/content/propose/names/gazetteer";
import { wordsIn } from "@/lib/content/propose/text/words";
import { fictionalText } from "@/tests/support/fictional-text";
import { listed } from "./listed";

function inOrder(text: string): string {
  const mentions = mentionFinder(gazetteerOf(fictionalText([]).known))(text);
  const words = wordsIn(text, { from: 0, to: text.length }, mentions);
  return listed(words)
    .map((word) => word.text)
    .join(" ");
}

test("three names or more stand in the order of the alphabet, without their articles", () => {
  expect(inOrder("They are Norvia, the Norva Post, Kestria and Calm Sea.")).toBe(
    "they are Calm Sea , Kestria , Norva Post and Norvia .",
  );
});

test.each(["They are Norvia and Kestria .", "They met in Norvia , Kestria came later ."])(
  "no list is changed that is none: %s",
  (text) => {
    expect(inOrder(text).toLowerCase()).toBe(text.toLowerCase());
  },
);
