import { expect, test } from "vitest";
import { changedFields } from "./changed-fields";

const names: Readonly<Record<string, string>> = { norvia: "Norvia", "oto-lind": "Oto Lind" };
const nameOf = (id: string) => names[id] ?? id;

test("a change is told field by field, in names and dates as a person reads them", () => {
  const before = { id: "f_0000000001", agent: "norvia", asOf: "2019-03", kind: "reported" };
  const after = {
    ...{ ...before, agent: "kestria", kind: "attributed" },
    holders: [{ who: "oto-lind", interest: "seeks office" }],
    value: { amount: 7, unit: "boats", bound: "about" },
  };
  expect(changedFields(before, after, nameOf)).toEqual([
    { field: "agent", before: "Norvia", after: "kestria" },
    { field: "kind", before: "reported", after: "attributed" },
    { field: "holders", before: "", after: "Oto Lind · interest: seeks office" },
    { field: "value", before: "", after: "7 · boats · about" },
  ]);
  expect(changedFields(before, null, nameOf).at(-2)).toEqual({
    ...{ field: "asOf", before: "March 2019", after: "" },
  });
  expect(changedFields(before, before, nameOf)).toEqual([]);
});

test("what follows from the rest is not told", () => {
  const place = { document: "post-2019", paragraph: 3 };
  const passages = (print: string) => ({ passages: [{ ...place, print }] });
  expect(changedFields(passages("a"), passages("b"), nameOf)).toEqual([]);
  expect(changedFields(null, passages("b"), nameOf)).toEqual([
    { field: "passages", before: "", after: "post-2019 · paragraph: 3" },
  ]);
});
