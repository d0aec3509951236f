import { expect, test } from "vitest";
import { sentencesIn } from "./sentences";

const split = (text: string) => sentencesIn(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ["Dr. Ada Lund of the U.N. met Gen. B. Holt. Both left.", 2],
  ["The fee rose by 3.5 per cent to $4.2 million. Nobody paid.", 2],
  ["“We will go. We will stay,” she said. The crowd cheered.", 3],
  ["He arrived at 5 p.m. on Jan. 4. She did not.", 2],
  ["Norvia has signed the treaty; its neighbours have not done so yet.", 2],
  ["What now? Nobody knows!", 2],
])("%s", (text, count) => {
  expect(split(text)).toHaveLength(count);
});

test("sentences are pieces of the paragraph and leave out nothing but spaces", () => {
  const text = "  The ferry sank.  Mr. Holt was saved.\nNobody else was. ";
  expect(split(text).join("")).toBe("The ferry sank.Mr. Holt was saved.Nobody else was.");
});
