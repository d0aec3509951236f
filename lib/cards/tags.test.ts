import { expect, test } from "vitest";
import { type CardTag, isHeld, tagsOn, untilOf } from "./tags";

const today = 20_000;
const set = (tag: CardTag["tag"], day = today): CardTag => ({
  ...{ cardId: "card", tag },
  until: untilOf(tag, day),
});
const heldOn = (tags: CardTag[], day: number) => isHeld(tagsOn(tags, day).get("card"));

test("what is buried comes back with the next study day", () => {
  expect(heldOn([set("BURIED")], today)).toBe(true);
  expect(heldOn([set("BURIED")], today + 1)).toBe(false);
});

test("what is suspended stays out until that is taken back", () => {
  expect(heldOn([set("SUSPENDED")], today + 1000)).toBe(true);
  expect(heldOn([], today)).toBe(false);
});

test("a flag keeps no card out", () => {
  expect(heldOn([set("FLAGGED")], today)).toBe(false);
  expect(tagsOn([set("FLAGGED")], today + 1000).get("card")).toEqual(new Set(["FLAGGED"]));
});

test("a bury that is over does not end a suspension beside it", () => {
  expect(heldOn([set("BURIED", today - 5), set("SUSPENDED")], today)).toBe(true);
});
