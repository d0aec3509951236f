import { expect, test } from "vitest";
import { isDateLine, isoDate, writtenDate } from "./written-date";

const isoOf = (text: string) => {
  const date = writtenDate(text);
  return date && isoDate(date);
};

test.each([
  ["4 March 2031 • 5 min read", "2031-03-04"],
  ["Tuesday, 4 March 2031 | Last updated 06:12", "2031-03-04"],
  ["September 19, 2028 at 7:45 p.m.", "2028-09-19"],
  ["Feb. 3, 2029", "2029-02-03"],
  ["2021-02-11", "2021-02-11"],
  ["1er août 2022", "2022-08-01"],
  ["4. August 2022", "2022-08-04"],
  ["4 августа 2022 г.", "2022-08-04"],
  ["4 de agosto de 2022", "2022-08-04"],
  ["2022年8月4日", "2022-08-04"],
  ["ngày 4 tháng 8 năm 2022", "2022-08-04"],
  ["4 สิงหาคม 2565", "2022-08-04"],
  ["23.02.2029", "2029-02-23"],
  ["November 2028", "2028-11"],
  ["Crisis Briefing N°173, 4 August 2022", "2022-08-04"],
])("%j is %s", (text, date) => {
  expect(isoOf(text)).toBe(date);
});

test.each(["03/04/2021", "31 February 2021", "the 1990s", "section 4.2", "May", "1 in 4 marches"])(
  "%j is no date that can be told",
  (text) => {
    expect(isoOf(text)).toBeNull();
  },
);

test("a day and month without a year have none, and are not completed", () => {
  expect(writtenDate("VESTERHOLM, Feb 23 (NewsHarbour)")).toEqual({
    year: null,
    month: 2,
    day: 23,
    stated: "Feb 23",
  });
});

test("a line that says when is told from one that says what", () => {
  expect(
    ["3 March 2031", "September 19, 2028 at 7:45 p.m.", "Updated: 4 May 2030, 10:12 GMT"].map(
      isDateLine,
    ),
  ).toEqual([true, true, true]);
  expect(isDateLine("1994 - The Reform Party wins on 4 May 1994")).toBe(false);
});
