import { expect, test } from "vitest";
import { slugSchema } from "@/lib/content/slot";
import { entityId } from "./entity-id";

test.each([
  ["Oto Lind", "oto-lind"],
  ["Võru–Žagarė Accord (2019)", "voru-zagare-accord-2019"],
  ["ລາວ", "person"],
  ["19th Fleet", "person"],
])("%s is known as %s", (name, id) => {
  expect(entityId({ name, type: "person" }, new Set())).toBe(id);
  expect(slugSchema.parse(id)).toBe(id);
});

test("an id that is taken is counted on", () => {
  const taken = new Set(["oto-lind", "oto-lind-2"]);
  expect(entityId({ name: "Oto Lind", type: "person" }, taken)).toBe("oto-lind-3");
});
