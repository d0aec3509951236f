import { expect, test } from "vitest";
import { withGroupOverride, withOverride } from "./override-entry";

const fact = { id: "f", statement: "So." };
const dropped = withOverride(fact, "event:choice", { dropped: true });

test("a change is kept beside what was changed before", () => {
  expect(dropped).toEqual({ ...fact, overrides: { "event:choice": { dropped: true } } });
  const reworded = withOverride(dropped, "event:choice", { stem: "What?" });
  expect(withOverride(reworded, "kind", { wrong: ["opinion"] })).toEqual({
    ...fact,
    overrides: { "event:choice": { dropped: true, stem: "What?" }, kind: { wrong: ["opinion"] } },
  });
});

test("what is taken back leaves nothing behind", () => {
  expect(withOverride(dropped, "event:choice", { dropped: null })).toEqual(fact);
  const both = withOverride(dropped, "kind", { dropped: true });
  expect(withOverride(both, "kind", { dropped: null })).toEqual(dropped);
});

test("a question over several facts is changed and taken back like any other", () => {
  const group = { id: "g", stem: "What?" };
  const changed = withGroupOverride(withGroupOverride(group, { dropped: true }), { stem: "Who?" });
  expect(changed).toEqual({ ...group, override: { dropped: true, stem: "Who?" } });
  expect(withGroupOverride(withGroupOverride(changed, { dropped: null }), { stem: null })).toEqual(
    group,
  );
});
