import { expect, test } from "vitest";
import { namedEntity } from "./named";

const entities = [
  { id: "harbour-post", body: { name: "Harbour Post", aliases: ["The Post"], local: [] } },
  { id: "laos", body: { name: "Laos", local: [{ name: "ລາວ", script: "lo" }] } },
];
const asked = { type: "outlet", about: "A daily." } as const;

test.each([
  ["harbour  post", "harbour-post"],
  ["THE POST", "harbour-post"],
  ["ລາວ", "laos"],
])("%s is known", (name, id) => {
  expect(namedEntity(name, entities, asked)).toEqual({ id });
});

test("what is not known is made, under an id that nothing has", () => {
  expect(namedEntity("Harbour-Post!", [{ id: "harbour-post", body: {} }], asked)).toEqual({
    id: "harbour-post-2",
    made: { id: "harbour-post-2", type: "outlet", name: "Harbour-Post!", gloss: "A daily." },
  });
});
