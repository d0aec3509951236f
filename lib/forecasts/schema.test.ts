import { expect, test } from "vitest";
import { probabilitySchema, resolutionSchema } from "./schema";

const given = {
  ...{ factId: "f_0000000001", meaningRevision: "1" },
  probabilityId: "019a0000-0000-7000-8000-000000000001",
};
const settled = {
  ...{ factId: "f_0000000001", outcome: "DID_NOT", settledOn: "2026-11-01", why: "It did not." },
  ...{ sourceTitle: "A page", sourceUrl: "https://example.com/a", published: "2026-11-01" },
};

test.each([
  ["0", 0],
  ["100", 100],
  [" 55 % ", 55],
  ["07", 7],
])("a probability of %j is taken", (percent, value) => {
  expect(probabilitySchema.safeParse({ ...given, percent }).data?.percent).toBe(value);
});

test.each(["", "101", "-1", "5.5", "1e1", "half", "٥٠", "100 000", undefined])(
  "a probability of %j is refused with a name for it",
  (percent) => {
    const refused = probabilitySchema.safeParse({ ...given, percent });
    expect(refused.error?.issues.map(({ message }) => message)).toEqual(["percent"]);
  },
);

test("a resolution needs an outcome, a day, a reason and an address on the web", () => {
  expect(resolutionSchema.safeParse(settled).success).toBe(true);
  const mistakes = {
    ...{ outcome: "PERHAPS", settledOn: "2026-02-30", why: " ", sourceTitle: "" },
    ...{ sourceUrl: "javascript:alert(1)", published: "soon" },
  };
  const refused = resolutionSchema.safeParse({ ...settled, ...mistakes });
  expect(refused.error?.issues.map(({ message }) => message)).toEqual([
    ...["outcome", "date", "why", "source-title", "source-url", "date"],
  ]);
});
