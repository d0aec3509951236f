import { expect, test } from "vitest";
import { fictionalText, whoSays } from "@/tests/support/fictional-text";
import { propose } from "./propose";

type Genre = Parameters<typeof fictionalText>[1];

function proposed(paragraph: string, genre?: Genre) {
  return propose(fictionalText([paragraph], genre));
}

const only = (paragraph: string, genre?: Genre) => proposed(paragraph, genre)[0];

test.each([
  ["Norvia should open its ports to Kestria.", "recommendation"],
  ["Norvia will open its ports to Kestria.", "forecast"],
  ["Norvia is expected to open its ports to Kestria.", "forecast"],
  ["Norvia perhaps fears the ports of Kestria.", "opinion"],
  ["Norvia opened its ports to Kestria in 2029.", "reported"],
  ["Norvia opened its ports to Kestria in 2029, said Bela Holt, a pilot.", "attributed"],
  ["Norvia’s intelligence agency NXI said that Kestria had opened a secret port.", "allegation"],
] as const)("%s is of the kind %s", (text, kind) => {
  expect(only(text)?.fact.kind).toBe(kind);
});

test("in a comment, what nobody else says is its author's view", () => {
  const view = only("Norvia is a difficult neighbour of Kestria.", "opinion");
  expect(view?.fact).toMatchObject({ frame: "assessment", about: "norvia", kind: "opinion" });
  expect(view && whoSays(view)).toEqual(["ida-marsh", "norva-post"]);
});

test.each([
  ["Norvia keeps its ports in a bid to win Kestria.", "analysis", "opinion"],
  ["Norvia wants a port in Kestria.", "analysis", "opinion"],
  [
    "The Calm Sea exercise was the first attempt by Norvia, said Bela Holt, a pilot.",
    "news",
    "opinion",
  ],
  ["Norvia surpasses Kestria, said Bela Holt, a pilot.", "news", "opinion"],
  ["Norvia keeps its ports in a bid to win Kestria.", "news", "reported"],
  ["Norvia is reluctant to open its ports to Kestria.", "opinion", "reported"],
] as const)("%s, in a text of the genre %s, is of the kind %s", (text, genre, kind) => {
  expect(proposed(text, genre).find(({ fact }) => fact.frame !== "office")?.fact.kind).toBe(kind);
});
