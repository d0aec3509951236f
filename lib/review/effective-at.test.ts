import fc from "fast-check";
import { expect, test } from "vitest";
import { effectiveAt, isClockRight } from "@/lib/review/effective-at";

const minute = 60_000;
const day = 24 * 60 * minute;
const receivedAt = new Date("2026-03-01T12:00:00.000Z");
const after = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);

test("a clock that is right within five minutes is believed", () => {
  const deviceAt = after(receivedAt, -60 * minute);
  for (const off of [-5 * minute, 0, 5 * minute]) {
    const sentAt = after(receivedAt, off);
    expect(effectiveAt({ deviceAt, sentAt, receivedAt })).toEqual(deviceAt);
    expect(isClockRight({ sentAt, receivedAt })).toBe(true);
  }
});

test("a clock that is off by more than five minutes is corrected by the difference", () => {
  for (const off of [-5 * minute - 1, 5 * minute + 1, 60 * minute]) {
    const sentAt = after(receivedAt, off);
    const deviceAt = after(sentAt, -60 * minute);
    expect(effectiveAt({ deviceAt, sentAt, receivedAt })).toEqual(after(receivedAt, -60 * minute));
    expect(isClockRight({ sentAt, receivedAt })).toBe(false);
  }
});

test("nothing happened after it was received, nor before 1970", () => {
  const ahead = after(receivedAt, 3 * minute);
  expect(effectiveAt({ deviceAt: ahead, sentAt: ahead, receivedAt })).toEqual(receivedAt);
  const never = new Date("0001-01-01T00:00:00.000Z");
  const farOff = new Date("9999-12-31T23:59:59.999Z");
  expect(effectiveAt({ deviceAt: never, sentAt: farOff, receivedAt })).toEqual(new Date(0));
});

test("a clock wrong by -10 to +400 days keeps the time between an event and its sending", () => {
  const offset = fc.integer({ min: -10 * day, max: 400 * day });
  const age = fc.integer({ min: 0, max: 30 * day });
  fc.assert(
    fc.property(offset, age, (off, ago) => {
      const sentAt = after(receivedAt, off);
      const found = effectiveAt({ deviceAt: after(sentAt, -ago), sentAt, receivedAt });
      const error = Math.abs(found.getTime() - after(receivedAt, -ago).getTime());
      expect(error).toBeLessThanOrEqual(Math.abs(off) > 5 * minute ? 0 : 5 * minute);
      expect(found.getTime()).toBeLessThanOrEqual(receivedAt.getTime());
    }),
    {
      numRuns: 2000,
      examples: [
        [5 * minute, 0],
        [5 * minute + 1, 0],
        [-10 * day, 0],
      ],
    },
  );
});
