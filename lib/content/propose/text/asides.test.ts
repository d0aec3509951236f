import { expect, test } from "vitest";
import { sentencesIn } from "./sentences";
import { wordsIn } from "./words";

const left = (text: string) =>
  sentencesIn(text)
    .slice(0, 1)
    .flatMap((span) => wordsIn(text, span, []))
    .map((word) => `${word.spaced ? " " : ""}${word.text}`)
    .join("");

test.each([
  ["The Harbour Council (HC) met.", "the Harbour Council met."],
  ["The port was, I believe, closed.", "the port was closed."],
  ["The port may close, as I think will happen, this spring.", "the port may close this spring."],
  ["The ferry [of the council] sank.", "the ferry of the council sank."],
  ["The port lost ropes (33 boats).", "the port lost ropes (33 boats)."],
])("%s", (text, rest) => {
  expect(left(text)).toBe(rest);
});
