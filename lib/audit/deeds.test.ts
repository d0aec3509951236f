import { expect, test } from "vitest";
import { z } from "zod";
import { deedNames, deeds } from "./deeds";

const plain = [z.ZodUUID, z.ZodEnum, z.ZodNumberFormat, z.ZodBoolean, z.ZodCustomStringFormat];

/** The parts of a deed's details that could hold a text, or that name a person. */
function unfit(details: z.ZodObject): string[] {
  return Object.entries(details.shape)
    .filter(([name, type]) => /(user|person|actor|learner)Id/i.test(name) || !isPlain(type))
    .map(([name]) => name);
}

function isPlain(type: unknown): boolean {
  if (type instanceof z.ZodArray) return isPlain(type.element);
  return plain.some((kind) => type instanceof kind);
}

test.each(deedNames)("the details of %s hold no text of anyone and name nobody", (deed) => {
  expect(unfit(deeds[deed])).toEqual([]);
});

test.each([
  ["a text", { reason: z.string() }],
  ["a person's id", { userId: z.uuid() }],
  ["several texts", { reasons: z.array(z.string()) }],
  ["what may be anything", { note: z.unknown() }],
])("%s in them would be noticed", (_what, shape) => {
  expect(unfit(z.strictObject(shape))).toEqual(Object.keys(shape));
});
