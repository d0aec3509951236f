import { oneLine } from "./clean-text";
import { findingsOf } from "./findings";
import { type FoundFile, findFile } from "./formats/file-kind";
import { limits } from "./formats/limits";
import { Refused } from "./formats/refused";
import { markBlocks } from "./furniture/mark-blocks";
import { languageOf } from "./metadata/language";
import { textMetadata } from "./metadata/text-metadata";
import type { RawDocument } from "./raw-block";
import type { Reading } from "./reading";

/**
 * Reads a file, of the kind that its bytes show, into blocks. Costs time and memory as the file will
 * have it: to be called in a process of its own.
 *
 * @param expectedLanguage what the course is in; another one is said
 * @throws Refused for what is not read
 */
export async function readFile(bytes: Uint8Array, expectedLanguage?: string): Promise<Reading> {
  const { blocks: raw, ...own } = await rawDocument(findFile(bytes), bytes);
  if (raw.reduce((sum, { text }) => sum + text.length, 0) > limits.letters) {
    throw new Refused("too-large");
  }
  const { stated = {}, hinted = {}, findings = [] } = own;
  const blocks = markBlocks(raw, stated.title ?? hinted.title);
  const kept = blocks.filter(({ leftOut }) => leftOut === null).map(({ text }) => text);
  if (blocks.every(({ text }) => oneLine(text) === "")) throw new Refused("empty");
  const language = languageOf(kept);
  const said = { ...hinted, ...textMetadata(blocks), ...stated };
  const proposed = { ...said, ...(language ? { language } : {}) };
  if (proposed.published) delete proposed.yearMissing;
  return {
    blocks,
    proposed,
    findings: [...findings, ...findingsOf(blocks, proposed, expectedLanguage)],
  };
}

/** Each reader is loaded when it is needed: some take longer to load than to read. */
async function rawDocument(file: FoundFile, bytes: Uint8Array): Promise<RawDocument> {
  switch (file.kind) {
    case "pdf":
      return (await import("./formats/pdf")).pdfDocument(bytes);
    case "docx":
      return (await import("./formats/docx")).docxDocument(file.archive);
    case "epub":
      return (await import("./formats/epub")).epubDocument(file.archive);
    case "html":
      return (await import("./formats/page")).pageAsDocument(file.text);
    case "text":
      return { blocks: (await import("./formats/pasted")).pastedBlocks(file.text) };
  }
}
