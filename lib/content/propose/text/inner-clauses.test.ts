import { expect, test } from "vitest";
import { clausesIn } from "./clause";
import { withInner } from "./inner-clauses";
import { sentencesIn } from "./sentences";
import { wordsIn } from "./words";

function told(text: string): string[] {
  const [span] = sentencesIn(text);
  const words = span ? wordsIn(text, span, []) : [];
  const [clause] = clausesIn(words);
  if (!clause) throw new TypeError("A clause is wanted.");
  return withInner(clause).map(({ subject, verbWords, rest }) =>
    [...subject, ...verbWords, ...rest].map((word) => word.text).join(" "),
  );
}

test.each([
  ["The council owns a harbour which serves two islands.", "a harbour serves two islands"],
  ["The envoy spoke of a town where the council built ferries.", "the council built ferries"],
  ["The council will help the port by lowering the fees.", "the council will lower the fees"],
  ["The council helped the port by lowering the fees.", "the council lowered the fees"],
  [
    "The council will build a port and lower its fees in the town.",
    "the council will lower its fees in the town",
  ],
  ["The council wants to build a port and to train pilots.", "the council wants to train pilots"],
])("%s: %s", (text, inner) => {
  expect(told(text).slice(1)).toEqual([inner]);
});

test.each([
  "The council promised to help the port by lowering the fees.",
  "The council did not help the port by lowering the fees.",
  "The fees which the council wants are low.",
  "The ferries are a field where the council leads.",
  "The council sent the ferries by sea.",
  "The council will clearly and cheaply train pilots.",
])("nothing is told within: %s", (text) => {
  expect(told(text)).toHaveLength(1);
});
