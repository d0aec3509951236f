import { expect, test } from "vitest";
import { BACK_LIMIT, changedOwnCardSchema, FRONT_LIMIT, newOwnCardSchema } from "./schema";

const sent = { front: "ທົດລອງ?", back: "Answer", accepted: "", moduleId: "", topic: "", factId: "" };

/** What is wrong with a field, or null. */
function mistakeIn(changes: Partial<Record<keyof typeof sent, string>>): string | null {
  const read = newOwnCardSchema.safeParse({ ...sent, ...changes });
  return read.success ? null : (read.error.issues[0]?.message ?? "");
}

test.each([
  ["an empty front", { front: "" }, "front"],
  ["a front of blanks and breaks", { front: " \n\t\u00a0" }, "front"],
  ["a front of signs that nobody sees", { front: "\u200b\u202e\u2066" }, "front"],
  ["an empty back", { back: "  " }, "back"],
  ["a long front", { front: "x".repeat(FRONT_LIMIT + 1) }, `too-long:${FRONT_LIMIT}`],
  ["a long back", { back: "x".repeat(BACK_LIMIT + 1) }, `too-long:${BACK_LIMIT}`],
  ["a NUL", { front: "a\u0000b" }, "unreadable"],
  ["half a surrogate pair", { back: "a\ud83d" }, "unreadable"],
  ["nine answers", { accepted: [..."abcdefghi"].join("\n") }, "too-many:8"],
  ["a long answer", { accepted: "x".repeat(121) }, "line-long:120"],
  ["an answer that cannot be judged", { accepted: "Vientiane\n🌏" }, "untypable"],
] as const)("%s is refused by name", (_what, changes, mistake) => {
  expect(mistakeIn(changes)).toBe(mistake);
});

test.each([
  ["of one sign", { front: "?", back: "!" }],
  ["of emoji", { front: "🌏👩🏽‍🚀", back: "🇱🇦" }],
  ["from right to left", { front: "ما هي العاصمة؟", back: "فيينتيان", accepted: "فيينتيان" }],
  ["of the longest sides", { front: "x".repeat(FRONT_LIMIT), back: "ສ".repeat(BACK_LIMIT) }],
  ["that would be code", { front: "<img src=x onerror=alert(1)>", back: "=cmd|' /C calc'!A0" }],
])("a card %s is taken", (_what, changes) => {
  expect(mistakeIn(changes)).toBeNull();
});

test("a break counts as one sign, however a browser sends it", () => {
  const front = `${"x".repeat(FRONT_LIMIT - 2)}\r\ny`;
  const read = newOwnCardSchema.parse({ ...sent, front });
  expect(read.front).toBe(front.replace("\r\n", "\n"));
});

test("answers are read one a line, each once, without empty ones", () => {
  const accepted = " Viangchan \r\n\r\nVientiane\nVientiane\n";
  expect(newOwnCardSchema.parse({ ...sent, accepted }).accepted).toEqual([
    "Viangchan",
    "Vientiane",
  ]);
});

test("a change says which card, what it saw, and whether it is another question now", () => {
  const { factId: _, ...words } = sent;
  const change = { ...words, cardId: "x:own", seenAt: "2026-03-02T00:10:00.000Z" };
  expect(changedOwnCardSchema.parse({ ...change, isAnew: "on" }).isAnew).toBe("on");
  expect(changedOwnCardSchema.safeParse({ ...change, factId: "f_1" }).success).toBe(false);
  expect(changedOwnCardSchema.safeParse({ ...change, seenAt: "yesterday" }).success).toBe(false);
});
