import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printedPdf } from "@/tests/support/document-files";
import { emptyPage, lockedPdf } from "@/tests/support/forged-files";
import { markedDocuments } from "@/tests/support/marked-documents";
import { readFile } from "./read-file";
import type { Finding } from "./reading";

const read = (text: string, language?: string) =>
  readFile(new TextEncoder().encode(text), language);

const body = [
  "Orvana and Merrow agreed on Monday to build a railway between their capitals, after three years of talks.",
  "The line will cost 3.4 billion crowns, of which Merrow pays the larger part, both governments said.",
];

async function findingsIn(...lines: string[]): Promise<Finding[]> {
  return (await read([...body, ...lines].join("\n\n"))).findings;
}

test.each([
  ["paywall", ["Continue reading this article with a subscription"]],
  ["paywall", ["This article is for subscribers only.", "Log in"]],
  [
    "unfinished-sentence",
    ["The minister of transport, who had come from Sanmere that morning, told the"],
  ],
  [
    "unfinished-sentence",
    ["The minister of transport, who had come from Sanmere, told reporters that the..."],
  ],
  [
    "continues-elsewhere",
    ["The minister of transport, who had come from Sanmere, told reporters [+3412 chars]"],
  ],
  ["continues-elsewhere", ["Continued on page 4"]],
] as const)("a text that is cut off is known by %s: %j", async (sign, lines) => {
  expect(await findingsIn(...lines)).toEqual([{ kind: "cut-off", sign }]);
});

test("an offer behind a whole text does not make it cut off", async () => {
  expect(
    await findingsIn("Work begins in October.", "Want to read more?", "Subscribe for full access."),
  ).toEqual([]);
});

const padded = [
  "It is important to note that the railway plays a crucial role in the ever-evolving region. In conclusion, it is crucial to delve into the tapestry of trade.",
  "It is worth noting that the port stands as a testament to growth. Navigating the complexities of debt is essential; it is essential to act.",
];

test.each([
  [
    ["model-remarks"],
    ["As an AI language model, I cannot browse the news of today, so please check the figures."],
  ],
  [
    ["leftover-prompt"],
    ["The {minister|secretary|official} said that work on the new line would begin in October."],
  ],
  [
    ["leftover-prompt"],
    ["The minister, [insert name], said that work on the new line would begin in October."],
  ],
  [
    ["tortured-terms"],
    [
      "The leader of the state of Orvana thanked the Assembled Nations for its human freedoms chamber.",
    ],
  ],
  [["stock-phrases"], padded],
])("machine-spun text is known by %j", async (signs, lines) => {
  expect(await findingsIn(...lines)).toEqual([{ kind: "machine-spun", signs }]);
});

test("what people write is not called machine-spun or cut off", async () => {
  const free = ["burma-fact-sheet.txt", "laos-factbook.txt"].map((name) =>
    readFileSync(`tests/fixtures/documents/${name}`, "utf8"),
  );
  const founding = existsSync("../shared/documents")
    ? readdirSync("../shared/documents").filter((name) => /^0\d\d_/.test(name))
    : [];
  const texts = [
    ...(["tuning", "held-out"] as const).flatMap((half) =>
      markedDocuments(half).map(({ text }) => text),
    ),
    ...free,
    ...founding.map((name) => readFileSync(`../shared/documents/${name}`, "utf8")),
  ];
  const readings = await Promise.all(texts.map((text) => read(text)));
  expect(readings.flatMap(({ findings }) => findings)).toEqual([]);
});

test("another language than the course's is said", async () => {
  const text =
    "Два министра встретились на границе и договорились объявлять о патрулях за неделю до их начала.";
  expect((await read(text, "en")).findings).toEqual([{ kind: "other-language", language: "ru" }]);
  expect((await read(text, "ru")).findings).toEqual([]);
});

test("pages that are pictures are said, and a locked file is refused", async () => {
  const paragraphs = body.map((text) => ({ text, isKept: true }));
  const pdf = await printedPdf({ title: "A note", paragraphs, columns: 1, head: "", notes: [] });
  const { findings } = await readFile(await emptyPage(pdf));
  expect(findings).toEqual([{ kind: "scanned-pages", pages: [2] }]);
  await expect(readFile(lockedPdf())).rejects.toMatchObject({ refusal: "encrypted" });
});
