import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceSegments } from "./evidence-segments";

const text = "Norvia sold boats to Kestria.";
const span = (from: number, to: number, field: string) => ({ paragraph: 2, from, to, field });

test("evidence that overlaps stands with each stretch that it covers", () => {
  const evidence = [span(0, 6, "agent"), span(0, 17, "statement"), span(21, 28, "patient")];
  expect(
    evidenceSegments(text, evidence, 2).map(({ text, fields }) => [text, fields.join(" ")]),
  ).toEqual([
    ["Norvia", "agent statement"],
    [" sold boats", "statement"],
    [" to ", ""],
    ["Kestria", "patient"],
    [".", ""],
  ]);
  expect(evidenceSegments(text, evidence, 3)).toEqual([{ text, from: 0, fields: [] }]);
});

test("whatever the evidence says, the segments joined are the paragraph", () => {
  const evidence = fc.record({
    ...{ paragraph: fc.constant(1), field: fc.constantFrom("agent", "patient") },
    ...{ from: fc.integer({ min: -5, max: 50 }), to: fc.integer({ min: -5, max: 50 }) },
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(evidence), (text, spans) => {
      const segments = evidenceSegments(text, spans, 1);
      expect(segments.map((one) => one.text).join("")).toBe(text);
      for (const one of segments) expect(text.slice(one.from).startsWith(one.text)).toBe(true);
    }),
    { seed: 20_261_123 },
  );
});
