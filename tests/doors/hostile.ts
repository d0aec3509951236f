import fc from "fast-check";
import { isLong } from "@/tests/promises/promised";

const seed = 20_261_122;

/**
 * In the long form every door is given all of these. In the short one each is given every n-th,
 * the next door the next: all of them are tried, and every door is, but not all at every door.
 */
export function inTurn<Value>(
  values: readonly Value[],
  door: number,
  step: number,
): readonly Value[] {
  return isLong ? values : values.filter((_, at) => (at + door) % step === 0);
}

/** Values that no text field of ours takes, whatever it is for. */
const noText: (string | Blob | null)[] = [
  null,
  "a\u0000b",
  "x".repeat(5000),
  new Blob(["a file in place of text"]),
];

/** Segments of an address in place of an id. */
export const segments: readonly string[] = [
  "x",
  "%00",
  "a%00b",
  "%ED%A0%80",
  "..%2F..%2Fetc%2Fpasswd",
  "%27%20OR%201%3D1--",
  "__proto__",
  "%7B%22not%22%3Anull%7D",
  "0198f3a0-7b1c-7c3d-8e4f-000000000000",
  "%F0%9F%98%80",
  "a".repeat(3000),
];

export const queries: readonly string[] = [
  "?next=%2F%2Felsewhere.example&question=1&question=2&code=A&code=B&setup=A&setup=B&q=a&q=b&fact=a&fact=b",
  "?next[not]=null&question[not]=null&code[not]=null&setup[not]=null&type[not]=null&fact[not]=null",
  "?next=%00&question=%00&code=%00&setup=%00&q=%00&type=%00&view=%00&fact=%00&state=%00&module=%00&topic=%00&after=%00",
  "?next=%ED%A0%80&question=%ED%A0%80&code=%ED%A0%80&q=%ED%A0%80&view=x",
  "?next=%&question=%&code=%",
  `?q=${"%25_%5C".repeat(40)}&question=1e309&question=-1&next=javascript:alert(1)`,
  "?fact=__proto__&module=*own&state=deleted&__proto__=x&constructor=y&toString=z&_rsc=x&__nextjs=1&nothing",
  `?code=${"A".repeat(6000)}&next=${"/a".repeat(3000)}`,
];

export type Field = readonly [name: string, value: string | Blob];

/**
 * The fields of a form, each version wrong in one of them or in what stands beside them. In the short
 * form each field is given one wrong value, the next field and the next door another.
 */
export function spoiltForms(fields: Readonly<Record<string, string>>, door: number): Field[][] {
  const names = Object.keys(fields);
  const without = (name: string) => Object.entries(fields).filter(([other]) => other !== name);
  const spoilt = names.flatMap((name, index) =>
    inTurn(noText, door + index, noText.length)
      // A box that is not ticked is not sent, which is no mistake.
      .filter((value) => value !== null || fields[name] !== "on")
      .map((value): Field[] => [
        ...without(name),
        ...(value === null ? [] : [[name, value] as const]),
      ]),
  );
  const beside: Field[][] = [
    [...Object.entries(fields), ["role", "ADMIN"], ["userId", "x"]],
    [...Object.entries(fields), ["__proto__", "x"]],
    [],
  ];
  return [...spoilt, ...beside];
}

const deep = (open: string, close: string, inside = "1") =>
  `${open.repeat(60_000)}${inside}${close.repeat(60_000)}`;

/** Bodies that are no JSON, or JSON of no use to anyone. */
export const bodies: readonly string[] = [
  "",
  "null",
  "1e400",
  '"\\ud800"',
  "[]",
  "{}",
  "{",
  "\u0000",
  '{"__proto__":{"admin":true}}',
];

/** Bodies that are refused by their size or depth, before anybody asks what they are for. */
export const greatBodies: readonly string[] = [
  deep("[", "]"),
  deep('{"a":', "}"),
  `["${"x".repeat(2_000_000)}"]`,
];

/** What a client may put where an action is given its form and its last outcome. */
export const actionArguments: readonly string[] = [
  "[null]",
  "[{},null]",
  '[{"not":null},{"not":null}]',
  '[{},{"name":{"not":null}}]',
  '["a","b"]',
  '["$undefined","$undefined"]',
  '["$K9","$K9"]',
  '["$Q9","$W9"]',
  '["$NaN","$-Infinity"]',
  '["$n99999999999999999999"]',
  '["$D2026-99-99","$D"]',
  '["$T","$S"]',
  '["$@9"]',
  '["$F9"]',
  '["$1:__proto__:constructor"]',
  '["$h9"]',
  `[${"0,".repeat(2000)}0]`,
  ...sample(6).map((value) => JSON.stringify([value, value])),
];

/** Batches for a list of events of which each is a good one changed in one field. */
export function spoiltBatches(event: Readonly<Record<string, unknown>>): string[] {
  const values = [
    ...[null, { not: null }, [], [1], {}, true, -1, 1.5, 1e300, 2 ** 53, "", "\ud800", "a\u0000b"],
    ...["x".repeat(2000), "__proto__", "0198F3A0-7B1C-7C3D-8E4F-000000000001"],
  ];
  const fields = Object.keys(event);
  const events = values.flatMap((value, index) => {
    const names = [0, 1, 2].map((step) => fields[(index * 3 + step) % fields.length] ?? "id");
    return names.map((name) => ({ ...event, [name]: value }));
  });
  const whole = [
    { sentAt: { not: null }, events: [event] },
    { sentAt: "2026-03-02T00:12:00.000Z", events: event },
    { sentAt: "2026-03-02T00:12:00.000Z", events: Array(101).fill(event) },
    { sentAt: "+275760-09-13T00:00:00.001Z", events: [event] },
    { sentAt: "2026-03-02T00:12:00.000Z", events: [null, 1, "x", [], ...sample(20)] },
    { sentAt: "2026-03-02T00:12:00.000Z", events: [event], learnerId: "x" },
  ];
  const alone = events.map((one) => ({ sentAt: "2026-03-02T00:12:00.000Z", events: [one] }));
  return [...alone, ...whole].map((batch) => JSON.stringify(batch));
}

function sample(count: number): unknown[] {
  return fc.sample(fc.jsonValue(), { seed, numRuns: count });
}
