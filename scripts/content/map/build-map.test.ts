import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { serialise } from "@/lib/content/compile/module";
import { readCourse } from "@/scripts/content/read-course";
import { buildMap } from "./build-map";
import { readWorld } from "./read-world";

const entities = readCourse("content").course?.entities ?? [];
const map = buildMap(readWorld(), entities);

test("the map that is kept is the one that the shapes and the entities give", () => {
  const kept = readFileSync("content/map.json", "utf8");
  expect(kept === serialise(map), "npm run content:map writes it anew").toBe(true);
  expect(kept.length).toBeLessThan(150_000);
});

test("every state has its shape where it lies, and no shape covers the drawing", () => {
  const { laos, russia, japan } = map.states;
  if (!laos || !russia || !japan) throw new Error("A state is missing.");
  const [[west, north], [east, south]] = laos.box;
  expect(west > russia.spot[0] && north > russia.spot[1]).toBe(true);
  expect(east < japan.box[1][0] && south < map.height).toBe(true);
  expect((east - west) * (south - north)).toBeLessThan((map.width * map.height) / 50);
});

test("a state without a shape and a place without a position are not drawn", () => {
  const base = { aliases: [], local: [], gloss: "", notTheSame: [] };
  const drawn = buildMap(readWorld(), [
    { ...base, id: "nowhere", type: "state", name: "Nowhere" },
    { ...base, id: "far", type: "place", name: "Far", place: { lat: 40, lon: -100 } },
    { ...base, id: "here", type: "place", name: "Here", place: { lat: 18, lon: 103 } },
  ]);
  expect([Object.keys(drawn.states), Object.keys(drawn.places)]).toEqual([[], ["here"]]);
});

test("borders that are not agreed are drawn apart from those that are", () => {
  expect(map.disputed.length).toBeGreaterThan(100);
  expect(map.borders.length).toBeGreaterThan(map.disputed.length);
});
