import { expect, test } from "vitest";
import { overlaid } from "./overlaid";

test("what is translated is said so, and the rest as it was", () => {
  const base = { Account: { title: "Account", themes: { dark: "Dark", light: "Light" } }, a: "A" };
  const over = { Account: { title: "ບັນຊີ", themes: { dark: "ມືດ" } }, unknown: "x" };
  expect(overlaid(base, over)).toEqual({
    Account: { title: "ບັນຊີ", themes: { dark: "ມືດ", light: "Light" } },
    a: "A",
  });
  expect(overlaid(base, { Account: "no group", a: { no: "text" } })).toEqual(base);
});

test("a message that was read while building is replaced as a whole", () => {
  const base = { cards: [["count", 4], " cards"], done: "Done" };
  const over = { cards: ["ບັດ ", ["count", 4]] };
  expect(overlaid(base, over)).toEqual({ ...base, ...over });
});
