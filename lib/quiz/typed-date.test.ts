import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeDate } from "@/lib/quiz/typed-date";

const outcome = (response: string, key: string) => {
  const judged = judgeDate(response, key);
  return judged.verdict === "right" ? "right" : judged.because;
};

test.each([
  ["10 Dec 2019", "right"],
  ["2019-12-10", "right"],
  ["Dec. 10, 2019", "right"],
  ["December 10th 2019", "right"],
  ["the 10th of december, 2019", "right"],
  ["Tuesday, 10 December 2019", "right"],
  ["2019 Dec 10", "right"],
  ["10/12/2019", "right"],
  ["12/10/2019", "right"],
  ["10.12.2019", "right"],
  ["10.12.19", "right"],
  ["10 Dec '19", "right"],
  ["2019/12/10", "right"],
  ["20191210", "right"],
  ["໑໐/໑໒/໒໐໑໙", "right"],
  ["10–12–2019", "right"],
  ["11 Dec 2019", "date"],
  ["10 Nov 2019", "date"],
  ["10 Dec 2018", "date"],
  ["10 Dec 1919", "date"],
  ["November 2019", "date"],
  ["2018", "date"],
  ["December 2019", "less-precise"],
  ["2019-12", "less-precise"],
  ["2019", "less-precise"],
  ["10 December", "less-precise"],
  ["10/12", "less-precise"],
  ["31 Feb 2019", "unreadable"],
  ["29 Feb 2019", "unreadable"],
  ["not 10 Dec 2019", "unreadable"],
  ["10 or 11 Dec 2019", "unreadable"],
  ["10 11 12 13", "unreadable"],
  ["Dec Jan 2019", "unreadable"],
  ["2019-13-10", "unreadable"],
  ["12", "unreadable"],
  ["010 Dec 20199", "unreadable"],
  ["", "unreadable"],
  ["🎄 2019", "unreadable"],
])("for 10 December 2019, %j is %s", (response, expected) => {
  expect(outcome(response, "2019-12-10")).toBe(expected);
});

test.each([
  ["December 2019", "2019-12", "right"],
  ["Dec 2019", "2019-12", "right"],
  ["12/2019", "2019-12", "right"],
  ["2019-12", "2019-12", "right"],
  ["10 Dec 2019", "2019-12", "right"],
  ["Sept 2019", "2019-09", "right"],
  ["Nov 2019", "2019-12", "date"],
  ["2019", "2019-12", "less-precise"],
  ["December", "2019-12", "less-precise"],
  ["2019", "2019", "right"],
  ["in 2019", "2019", "right"],
  ["Dec 2019", "2019", "right"],
  ["2018", "2019", "date"],
  ["December", "2019", "less-precise"],
])("%j for %s is %s", (response, key, expected) => {
  expect(outcome(response, key)).toBe(expected);
});

test("every day of forty years is right as it is commonly written, and wrong a day later", () => {
  const day = fc.integer({ min: 0, max: 40 * 365 }).map((days) => new Date(days * 86_400_000));
  const styles: Intl.DateTimeFormatOptions[] = [
    { dateStyle: "full" },
    { dateStyle: "long" },
    { dateStyle: "medium" },
    { dateStyle: "short" },
  ];
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...styles),
      fc.constantFrom("en-GB", "en-US"),
      (date, style, locale) => {
        const key = date.toISOString().slice(0, 10);
        const write = (of: Date) => of.toLocaleDateString(locale, { ...style, timeZone: "UTC" });
        expect(outcome(write(date), key)).toBe("right");
        expect(outcome(write(date), key.slice(0, 7))).toBe("right");
        expect(outcome(key.slice(0, 7), key)).toBe("less-precise");
        const next = new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10);
        expect(outcome(key, next)).toBe("date");
      },
    ),
    { numRuns: 500 },
  );
});

test("whatever is typed is judged quickly and without throwing", () => {
  const pieces = fc.constantFrom(
    "10",
    "2019",
    "dec",
    "/",
    "-",
    " ",
    "th",
    ",",
    "'",
    "99999",
    "\ud800",
    "๑",
  );
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(typed, (response) => {
      expect(["right", "wrong"]).toContain(judgeDate(response, "2019-12-10").verdict);
    }),
    { numRuns: 700 },
  );
  expect(outcome("1".repeat(100_000), "2019")).toBe("unreadable");
});
