import { expect, test } from "vitest";
import { cardIdIn } from "./card-id";

test.each([
  ["f_0000000001:event", "f_0000000001:event"],
  ["f_0000000001%3Aevent", "f_0000000001:event"],
  ["f_0000000001%3aevent", "f_0000000001:event"],
  ["f_0000000001", null],
  ["f_0000000001%3Aevent%3A", null],
  ["%E0%A4%A", null],
  ["' OR 1=1 --:x", null],
])("the address %s names the card %s", (address, cardId) => {
  expect(cardIdIn(address)).toBe(cardId);
});
