import { expect, test } from "vitest";
import { namedBy, namedEntity } from "./named";

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

test("an outlet that wrote the text itself is one entity, and no author is none", () => {
  const said = { outlet: "Lantern", outletAbout: "A weekly.", author: "lantern", authorAbout: "" };
  expect(namedBy(said, entities)).toEqual({
    ...{ outlet: "lantern", author: "lantern" },
    made: [{ id: "lantern", type: "outlet", name: "Lantern", gloss: "A weekly." }],
  });
  expect(namedBy({ ...said, outlet: "The Post", author: "" }, entities)).toEqual({
    ...{ outlet: "harbour-post", author: null, made: [] },
  });
});
