import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { fingerprint } from "@/lib/server/fingerprint";
import { book, printedPdf, wordDocument } from "@/tests/support/document-files";
import {
  goldOf,
  type Half,
  markedDocuments,
  type Score,
  scoreOf,
} from "@/tests/support/marked-documents";
import { readFile } from "./read-file";

const founding = "../shared/documents";
const least = 0.97;

const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each(["tuning", "held-out", "fresh"] as const)(
  "of the %s documents what is text stays and what is furniture goes",
  async (half) => {
    const scores = await scoresOf(half);
    tell(scores);
    const all = [...scores.values()].reduce((sum, one) => added(sum, one));
    expect(all.both / all.kept, all.wrong.join("\n")).toBeGreaterThanOrEqual(least);
    expect(all.both / all.n, all.wrong.join("\n")).toBeGreaterThanOrEqual(least);
  },
);

/** Each document as it is, and one of each half printed, as a word processor has it, and as a book. */
async function scoresOf(half: Half): Promise<Map<string, Score>> {
  const scores = new Map<string, Score>();
  const documents = markedDocuments(half);
  for (const document of documents) {
    const { blocks } = await readFile(bytesOf(document.text));
    scores.set(document.name, scoreOf(blocks, goldOf(document)));
  }
  const brief = documents.find(({ name }) => name.includes("brief"));
  if (!brief) return scores;
  for (const [kind, bytes] of await filesOf(brief.paragraphs, half)) {
    scores.set(`${brief.name} as ${kind}`, scoreOf((await readFile(bytes)).blocks, goldOf(brief)));
  }
  return scores;
}

async function filesOf(paragraphs: Parameters<typeof book>[1], half: Half) {
  const columns = half === "tuning" ? 1 : 2;
  const printed = {
    title: "Untitled",
    paragraphs,
    columns,
    head: "Briefs of the North 7",
    notes: ["1 See P. Lind, Counting Nickel (2027)."],
  } as const;
  return [
    ["pdf", await printedPdf(printed)],
    ["docx", await wordDocument("A brief", paragraphs)],
    ["epub", book("A brief", paragraphs)],
  ] as const;
}

function added(a: Score, b: Score): Score {
  return {
    n: a.n + b.n,
    kept: a.kept + b.kept,
    both: a.both + b.both,
    wrong: [...a.wrong, ...b.wrong],
  };
}

/** The table of figures: paragraphs, precision, recall. */
function tell(scores: ReadonlyMap<string, Score>): void {
  const all = [...scores.values()].reduce((sum, one) => added(sum, one));
  for (const [name, { n, kept, both }] of [...scores, ["all", all] as const]) {
    const figures = [both / kept, both / n].map((share) => share.toFixed(3));
    process.stdout.write(
      `${name.padEnd(40)} n ${String(n).padStart(3)}  precision ${figures[0]}  recall ${figures[1]}\n`,
    );
  }
}

test.runIf(existsSync(founding))(
  "the founding documents have the paragraphs that people counted, in their order",
  async () => {
    const { documents } = {
      documents: parse(readFileSync("content/documents.yaml", "utf8")) as {
        id: string;
        prints?: string[];
      }[],
    };
    const texts = readdirSync(founding).filter((name) => /^0\d\d_/.test(name));
    const readings = await Promise.all(
      texts.map((name) => readFile(readFileSync(`${founding}/${name}`))),
    );
    const bodies = readings.map(({ blocks }) =>
      blocks.filter(({ leftOut }) => leftOut === null).map(({ text }) => fingerprint(text)),
    );
    const gold = documents.flatMap(({ prints }) => (prints && prints.length > 0 ? [prints] : []));
    expect(bodies.toSorted()).toEqual(gold.toSorted());
  },
);

test.each([
  [
    "burma-fact-sheet.txt",
    25,
    ["notice", "title", "byline", "heading", "heading", "heading", "notice"],
  ],
] as const)("%s, which wraps its lines, has its %d blocks", async (name, n, leftOut) => {
  const { blocks } = await readFile(readFileSync(`tests/fixtures/documents/${name}`));
  expect(blocks).toHaveLength(n);
  expect(blocks.flatMap((block) => block.leftOut ?? [])).toEqual(leftOut);
});

test("of a list of figures every one stays but telephone numbers", async () => {
  const { blocks, proposed } = await readFile(
    readFileSync("tests/fixtures/documents/laos-factbook.txt"),
  );
  const out = blocks.filter(
    ({ text, leftOut }) => leftOut !== null && leftOut !== "repeated" && /\d{3}|%/.test(text),
  );
  expect(out.map(({ text }) => text.slice(0, 3))).toEqual(["tel", "FAX", "tel", "FAX"]);
  expect(proposed).toMatchObject({ genre: "reference", language: "en", licence: "Public domain" });
});

test.each([
  [
    "tuning/newspaper.txt",
    {
      title: "Orvana and Merrow sign rail pact after three years of talks",
      author: "Tilda Marsh and Ode Finnery",
      published: { date: "2031-03-04", grounds: null },
      outlet: "The Kestrel Bay Courier",
      genre: "news",
      licence: "All rights reserved",
      language: "en",
    },
  ],
  [
    "tuning/brief.txt",
    {
      author: "Ruta Almay and Jonas Pelt",
      published: { date: "2031-03", grounds: null },
      genre: "brief",
      outlet: "Institute for Strait Studies",
    },
  ],
  [
    "tuning/declaration.txt",
    { published: { date: "2031-03-03", grounds: null }, genre: "official" },
  ],
  [
    "tuning/encyclopedia.txt",
    {
      title: "Outer Skerries",
      genre: "reference",
      licence: "CC BY-SA",
      url: "https://en.wikilore.example.org/index.php?title=Outer_Skerries&oldid=884213",
    },
  ],
  [
    "tuning/news-page.html",
    {
      author: "Wanda Sooth",
      outlet: "Strait Wire",
      published: { date: "2030-05-04", grounds: null },
      url: "https://wire.example.com/2030/05/04/boats-stopped",
    },
  ],
  [
    "tuning/opinion-page.html",
    {
      title: "The railway nobody asked for",
      outlet: "Greel Gazette",
      published: { date: "2031-03-09", grounds: null },
      genre: "opinion",
    },
  ],
  [
    "held-out/regional-paper.txt",
    { author: "Obadiah Frum", published: { date: "2028-09-19", grounds: null }, genre: "news" },
  ],
  [
    "held-out/agency-page.html",
    {
      author: "Lotta Key and Hob Lane",
      published: { date: "2029-02-23", grounds: null },
      outlet: "NewsHarbour",
    },
  ],
  ["held-out/communique.txt", { genre: "official" }],
  [
    "fresh/weekly.txt",
    {
      title: "Village votes to keep its only bus",
      author: "Iris Calloway",
      published: { date: "2027-06-09", grounds: null },
    },
  ],
])("of %s it is proposed what it says of itself", async (name, proposed) => {
  const all = (["tuning", "held-out", "fresh"] as const).flatMap(markedDocuments);
  const text = all.find((document) => document.name === name)?.text ?? "";
  expect((await readFile(bytesOf(text))).proposed).toMatchObject(proposed);
});

test("what a document does not say stays missing, and a year is never guessed", async () => {
  const text =
    "Miners call a strike\n\nVESTERHOLM, Feb 23 (NewsHarbour) - Miners in the north will stop work on Monday, their union said.";
  expect((await readFile(bytesOf(text))).proposed).toEqual({
    title: "Miners call a strike",
    genre: "news",
    language: "en",
    yearMissing: { month: 2, day: 23, stated: "Feb 23" },
  });
});

test("when a file was made is proposed as no more than that, and what its text states holds", async () => {
  const paragraphs = [
    { text: "The council of Skandia met on Monday and agreed on nothing at all.", isKept: true },
  ];
  const bytes = await wordDocument("Minutes of the council", paragraphs);
  const { proposed } = await readFile(bytes);
  expect(proposed).toMatchObject({
    title: "Minutes of the council",
    author: "Ruta Almay",
    published: { grounds: "file-made" },
  });
  const dated = await wordDocument("Minutes of the council", [
    { text: "Published 5 November 2028", isKept: false },
    ...paragraphs,
  ]);
  expect((await readFile(dated)).proposed).toMatchObject({
    published: { date: "2028-11-05", grounds: null },
  });
});
