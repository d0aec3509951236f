import { expect, test } from "vitest";
import { maxDocumentBytes, sentDocument } from "./sent-document";

const file = (name: string, text = "bytes") => new File([text], name, { type: "text/html" });
const unchosen = new File([], "");

test("a document is a file or a text", () => {
  expect(sentDocument(file("brief.html"), "")).toMatchObject({
    ...{ fileName: "brief.html", mediaType: "text/html" },
  });
  expect(sentDocument(unchosen, "A text.")).toMatchObject({
    ...{ fileName: null, mediaType: "text/plain" },
  });
  expect(sentDocument(unchosen, " \n")).toEqual({ problem: "nothing" });
  expect(sentDocument(null, null)).toEqual({ problem: "nothing" });
  expect(sentDocument("a text in place of a file", null)).toEqual({ problem: "nothing" });
  expect(sentDocument(file("empty.pdf", ""), "")).toEqual({ problem: "nothing" });
  expect(sentDocument(file("brief.html"), "A text.")).toEqual({ problem: "two-at-once" });
});

test("one that is too large is refused, pasted or not", () => {
  const large = "x".repeat(maxDocumentBytes + 1);
  expect(sentDocument(file("large.txt", large), null)).toEqual({ problem: "too-large" });
  expect(sentDocument(null, large)).toEqual({ problem: "too-large" });
  expect(sentDocument(null, large.slice(1))).toHaveProperty("content");
});

test.each([
  ["C:\\papers\\brief.pdf", "brief.pdf"],
  ["../../etc/passwd", "passwd"],
  ["a\u0000b\u202e\n.pdf", "ab.pdf"],
  ["ລາວ.docx", "ລາວ.docx"],
  [`${"x".repeat(300)}.pdf`, "x".repeat(200)],
])("of the name %j stays %j", (name, kept) => {
  expect(sentDocument(file(name), null)).toMatchObject({ fileName: kept });
});
