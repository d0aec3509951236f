import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hostileDocuments, pageThatAsks } from "@/tests/support/hostile-documents";
import { Refused } from "./formats/refused";
import { readFile } from "./read-file";

const documents = hostileDocuments();

async function answerTo(bytes: Uint8Array): Promise<string> {
  try {
    await readFile(bytes);
    return "read";
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

test("each hostile file is refused by its reason, and what is harmless in it is read", async () => {
  const expected: Record<string, string> = {};
  const answers: Record<string, string> = {};
  for (const { name, bytes, answer } of documents) {
    expected[name] = answer;
    answers[name] = await answerTo(bytes);
  }
  expect(answers).toEqual(expected);
});

test("nothing of a file is written anywhere", async () => {
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), "parallax-reading-"));
  process.env.TMPDIR = folder;
  const here = readdirSync(".");
  for (const { bytes } of documents.filter(({ name }) => /EPUB|outside|script|link/.test(name))) {
    await answerTo(bytes);
  }
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(".")).toEqual(here);
  rmSync(folder, { recursive: true });
});

test("what a page asks for is not fetched, and its scripts are neither run nor read", async () => {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url ?? "");
    response.end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("It has no port.");
  const { blocks } = await readFile(pageThatAsks(address.port));
  // What was asked for before arrives before.
  await fetch(`http://127.0.0.1:${address.port}/own`);
  server.close();
  expect(asked).toEqual(["/own"]);
  expect(blocks.map(({ text }) => text)).toEqual(["Harmless words of a page."]);
});

test("of a text no sign stays that a database refuses", async () => {
  const half = Buffer.from("One\ud800two\u0000 three four five six seven.", "utf16le");
  const { blocks } = await readFile(new Uint8Array([0xff, 0xfe, ...half]));
  expect(blocks.map(({ text }) => text)).toEqual(["One\ufffdtwo three four five six seven."]);
});
