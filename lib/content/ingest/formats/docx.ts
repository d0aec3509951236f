import { zipSync } from "fflate";
import mammoth from "mammoth";
import { fileMade, proposedOf } from "@/lib/content/ingest/metadata/found";
import { type RawBlock, type RawDocument, rawBlock } from "@/lib/content/ingest/raw-block";
import type { ProposedMetadata } from "@/lib/content/ingest/reading";
import type { Archive } from "./archive";
import { pageBlocks } from "./page-blocks";
import { pageDocument } from "./page-document";
import { Refused } from "./refused";
import { elementText, xmlPart } from "./xml-part";

/** The parts that hold text. Pictures, fonts and macros are not even unpacked. */
const parts = [
  "[Content_Types].xml",
  "_rels/.rels",
  "word/document.xml",
  "word/_rels/document.xml.rels",
  "word/styles.xml",
  "word/numbering.xml",
  "word/footnotes.xml",
  "word/endnotes.xml",
];
/** Titles and names that programs put there themselves. */
const notNamed =
  /^(?:untitled|document\d*|microsoft word.*|administrator|admin|user|owner|python-docx|.*\.docx?)$/i;

/** A document of a word processor. */
export async function docxDocument(archive: Archive): Promise<RawDocument> {
  const html = await converted(archive);
  // A reference to a note is no part of the sentence.
  const document = pageDocument(
    html.replace(/<sup><a href="#(?:foot|end)note-[^<]*<\/a><\/sup>/g, ""),
  );
  const notes = [...document.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')];
  for (const note of notes) note.remove();
  const noted = notes.map((note): RawBlock => {
    const text = (note.textContent ?? "").replace(/\s*↑\s*$/, "");
    return rawBlock(text, { style: "item", place: "footnote" });
  });
  return { blocks: [...pageBlocks(document.body), ...noted], hinted: properties(archive) };
}

/** The HTML that mammoth makes of an archive with nothing in it but text. */
async function converted(archive: Archive): Promise<string> {
  const own = parts.flatMap((name) => {
    const xml = xmlPart(archive, name);
    return xml === null ? [] : [[name, new TextEncoder().encode(xml)] as const];
  });
  const buffer = Buffer.from(zipSync(Object.fromEntries(own), { level: 0 }));
  try {
    const images = mammoth.images.imgElement(async () => ({ src: "" }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: images });
    return value;
  } catch {
    throw new Refused("unreadable");
  }
}

function properties(archive: Archive): ProposedMetadata {
  const core = xmlPart(archive, "docProps/core.xml") ?? "";
  const given = (name: string) => {
    const text = elementText(core, name);
    return text === undefined || notNamed.test(text) ? undefined : text;
  };
  return proposedOf({
    title: given("dc:title"),
    author: given("dc:creator"),
    published: fileMade(elementText(core, "dcterms:created")),
  });
}
