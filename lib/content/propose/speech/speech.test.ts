import { expect, test } from "vitest";
import { sentencesIn } from "@/lib/content/propose/text/sentences";
import { wordsIn } from "@/lib/content/propose/text/words";
import { speechIn } from "./speech";

function speech(text: string) {
  const from = sentencesIn(text)[0]?.from ?? 0;
  const found = speechIn(wordsIn(text, { from, to: text.length }, []));
  const shown = (words: readonly { text: string }[]) => words.map((word) => word.text).join(" ");
  return found && { who: shown(found.speaker), force: found.force, what: shown(found.content) };
}

test.each([
  ["The mayor said that the port would close.", "the mayor", "plain"],
  ["The mayor told the council that the port would close.", "the mayor", "plain"],
  ["The port would close, the mayor said.", "the mayor", "plain"],
  ["“The port would close,” said the mayor, a former pilot.", "the mayor", "plain"],
  ["According to the mayor, the port would close.", "the mayor", "plain"],
  ["The port would close, according to the mayor.", "the mayor", "plain"],
  ["She predicted that the port would close.", "she", "forecast"],
  ["The rebels alleged that the port would close.", "the rebels", "allegation"],
])("%s", (text, who, force) => {
  expect(speech(text)).toMatchObject({ who, force });
  expect(speech(text)?.what).toContain("port would close");
});

test.each(["The port closed in spring.", "The council announced a tariff."])(
  "nobody is told to say a clause: %s",
  (text) => {
    expect(speech(text)).toBeNull();
  },
);
