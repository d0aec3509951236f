import fc from "fast-check";
import { expect, test } from "vitest";
import type { Item } from "@/lib/content/item";
import { groupItems } from "@/tests/support/group-items";
import { markOf } from "./marking";
import { misfitOf, type QuizItem, RESPONSE_LIMIT, readResponse, writtenResponse } from "./response";
import { toldOf } from "./told";

const typed: Item = {
  id: "f_0000000001:event:typed",
  family: "typed",
  cardId: "f_0000000001:event",
  factId: "f_0000000001",
  meaningRevision: 1,
  stem: "What is it called?",
  answer: { type: "text", shown: "The sound", accepted: ["The sound"] },
  options: [],
  explanation: { statement: "It is so.", why: "It matters." },
};

const { several, order, matching, map } = groupItems;

test.each<[string, QuizItem, string, ReturnType<typeof misfitOf>]>([
  ["an option", map, "laos", null],
  ["none of the options", map, "japan", "foreign"],
  ["nothing", map, "", "nothing"],
  ["a list where one is chosen", map, '["laos"]', "foreign"],
  ["ticks", several, '["norvia","velland"]', null],
  ["no tick", several, "[]", "nothing"],
  ["a tick twice", several, '["norvia","norvia"]', "foreign"],
  ["a tick that was not offered", several, '["norvia","japan"]', "foreign"],
  ["a tick that is no text", several, '["norvia",7]', "foreign"],
  ["an option where ticks are", several, "norvia", "foreign"],
  ["an object where ticks are", several, '{"norvia":"kestria"}', "foreign"],
  ["an order", order, '["sale","visit","treaty","exercise"]', null],
  ["an order that leaves one out", order, '["sale","visit","treaty"]', "incomplete"],
  ["an order that has one twice", order, '["sale","visit","sale","treaty"]', "foreign"],
  ["pairs", matching, '{"premier":"oto-lind","minister":"una-brel"}', null],
  ["the same for both", matching, '{"premier":"oto-lind","minister":"oto-lind"}', null],
  ["one pair of two", matching, '{"premier":"oto-lind","minister":""}', "incomplete"],
  ["no pair", matching, "{}", "nothing"],
  ["a prompt that is not there", matching, '{"king":"oto-lind"}', "foreign"],
  ["a key of the language", matching, '{"__proto__":"oto-lind"}', "foreign"],
  ["a list where pairs are", matching, '["oto-lind"]', "foreign"],
  ["null", matching, "null", "foreign"],
  ["half a text", order, '["sale",', "foreign"],
  ["a text beyond the limit", order, `["${"x".repeat(RESPONSE_LIMIT)}"]`, "foreign"],
  ["typed words", typed, "anything at all", null],
  ["nothing typed", typed, "", null],
])("%s is an answer or not", (_, item, text, misfit) => {
  expect(misfitOf(item, text)).toBe(misfit);
});

const all: readonly QuizItem[] = [...Object.values(groupItems), typed];

const hardTexts = [
  "",
  " ",
  "🇱🇦👩‍👩‍👧‍👦🎉".repeat(200),
  "النص من اليمين إلى اليسار",
  "\u202eright to left",
  "ສະບາຍດີ ພາສາລາວ",
  "\u0000",
  "\ud800",
  "x".repeat(100_000),
  "[".repeat(60_000),
  '{"a":'.repeat(500),
  "NaN",
  "__proto__",
  "constructor",
];

test.each(hardTexts)("no family fails on %j", (text) => {
  for (const item of all) {
    expect(markOf(item, text)).toEqual({ verdict: "wrong", points: 0 });
    expect(() => toldOf(item, text, item.options)).not.toThrow();
  }
});

test("whatever is sent, an answer is worth from 0 to 1, and what is no answer nothing", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.json());
  fc.assert(
    fc.property(fc.constantFrom(...all), texts, (item, text) => {
      const { points, verdict } = markOf(item, text);
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(1);
      expect(verdict === "wrong").toBe(points === 0);
      if (misfitOf(item, text)) expect(points).toBe(0);
    }),
  );
});

test.each([
  [several, '["norvia","ostmark"]'],
  [order, '["sale","visit","treaty","exercise"]'],
  [matching, '{"premier":"oto-lind","minister":"ivo-katt"}'],
  [map, "laos"],
  [typed, " The  sound"],
])("what is read is written as it was: %#", (item, text) => {
  const read = readResponse(item, text);
  if ("misfit" in read) throw new Error(read.misfit);
  expect(writtenResponse(read)).toBe(text);
});
