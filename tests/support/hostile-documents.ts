import { strToU8, zipSync } from "fflate";
import type { ReadingRefusal } from "@/lib/content/ingest/reading";
import {
  docx,
  docxParts,
  doubled,
  joined,
  linked,
  locked,
  overlapping,
  packedTwice,
  pdf,
  sizedAs,
} from "./forged-files";

/** A file made to do harm, and what it is answered with: a refusal, or a reading of what is harmless in it. */
export type HostileDocument = {
  name: string;
  bytes: Uint8Array;
  answer: ReadingRefusal | "read";
};

const megabyte = 1_048_576;
const harmless = "<w:p><w:r><w:t>Harmless</w:t></w:r></w:p>";
const container = strToU8(
  '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
);
const opf = strToU8(
  '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
);

/** All of them. Made anew each time, so that none lies about. */
export function hostileDocuments(): HostileDocument[] {
  return [...archives(), ...xmlFiles(), ...pdfs(), ...others()];
}

function archives(): HostileDocument[] {
  const huge = new Uint8Array(30 * megabyte);
  const bomb = zipSync({ ...docxParts, "word/document.xml": huge });
  // The one below differs from each forged one in what was forged alone.
  const sound = docx(harmless);
  return [
    { name: "a DOCX that is sound", bytes: sound, answer: "read" },
    { name: "a DOCX whose text unpacks to 30 MB", bytes: bomb, answer: "too-large" },
    {
      name: "an EPUB whose text unpacks to 30 MB",
      bytes: zipSync({ "META-INF/container.xml": container, "book.opf": opf, "a.xhtml": huge }),
      answer: "too-large",
    },
    { name: "a DOCX bomb that says it is 1 kB", bytes: sizedAs(bomb, 1024), answer: "unreadable" },
    { name: "a DOCX that says it is 4 GB", bytes: sizedAs(sound, 0xfffffff0), answer: "too-large" },
    { name: "parts that lie over each other", bytes: overlapping(2000), answer: "too-large" },
    {
      name: "an archive within archives",
      bytes: zipSync({ "a.zip": zipSync({ "b.zip": bomb }) }),
      answer: "unknown-type",
    },
    {
      name: "a part whose name leads outside",
      bytes: docx(harmless, { "../../etc/cron.d/x": strToU8("x") }),
      answer: "unreadable",
    },
    { name: "a part that is a link", bytes: linked(sound), answer: "unreadable" },
    { name: "two parts of one name", bytes: doubled(), answer: "unreadable" },
    { name: "a locked archive", bytes: locked(sound), answer: "encrypted" },
    {
      name: "an archive cut off",
      bytes: sound.subarray(0, sound.length - 40),
      answer: "unreadable",
    },
    {
      name: "20,000 parts",
      bytes: zipSync(
        Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`p${i}`, new Uint8Array(0)])),
        { level: 0 },
      ),
      answer: "too-large",
    },
    {
      name: "a locked EPUB",
      bytes: zipSync({
        "META-INF/container.xml": container,
        "book.opf": opf,
        "META-INF/encryption.xml": strToU8(
          '<e><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></e>',
        ),
      }),
      answer: "encrypted",
    },
  ];
}

function xmlFiles(): HostileDocument[] {
  const laughs = Array.from(
    { length: 10 },
    (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
  ).join("");
  const bad = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]>`;
  const outside = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const word = (prolog: string, entity: string) =>
    zipSync({
      ...docxParts,
      "word/document.xml": strToU8(
        `${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${entity}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    });
  const book = zipSync({
    "META-INF/container.xml": container,
    "book.opf": opf,
    "a.xhtml": strToU8(`${outside}<html><body><p>&x;</p></body></html>`),
  });
  return [
    { name: "a DOCX that laughs a billion times", bytes: word(bad, "&l10;"), answer: "unreadable" },
    { name: "a DOCX that asks for a file", bytes: word(outside, "&x;"), answer: "unreadable" },
    { name: "an EPUB that asks for a file", bytes: book, answer: "unreadable" },
    {
      name: "XML that laughs a billion times",
      bytes: strToU8(`${bad}<p>&l10;</p>`),
      answer: "unreadable",
    },
    {
      name: "a DOCX nested 60,000 deep",
      bytes: docx("<w:tbl>".repeat(60_000)),
      answer: "unreadable",
    },
    {
      name: "a page nested 60,000 deep",
      bytes: strToU8(`<html><body>${"<div>".repeat(60_000)}x`),
      answer: "unreadable",
    },
    {
      name: "a page of 400,000 elements",
      bytes: strToU8(`<html><body>${"<i></i>".repeat(400_000)}`),
      answer: "too-large",
    },
    {
      name: "a page with scripts",
      bytes: pageThatAsks(9),
      answer: "read",
    },
  ];
}

function pdfs(): HostileDocument[] {
  const kids = Array.from({ length: 10_000 }, (_, i) => `${i + 3} 0 R`).join(" ");
  const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>";
  const ten = pdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count 10000/Kids[${kids}]>>`,
    ...Array.from({ length: 10_000 }, () => page),
  ]);
  const whole = pdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
  ]);
  return [
    { name: "a PDF of 10,000 pages", bytes: ten, answer: "too-many-pages" },
    { name: "a PDF without text", bytes: whole, answer: "scanned" },
    { name: "a PDF cut off", bytes: whole.subarray(0, 60), answer: "unreadable" },
    {
      name: "a PDF whose page tree is a loop",
      bytes: pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 400/Kids[2 0 R 2 0 R]>>"]),
      answer: "scanned",
    },
    {
      name: "a PDF whose table of places leads to itself",
      bytes: strToU8(
        "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF",
      ),
      answer: "unreadable",
    },
    {
      name: "a PDF stream that unpacks to 150 MB",
      bytes: pdf(
        [
          "<</Type/Catalog/Pages 2 0 R>>",
          "<</Type/Pages/Count 1/Kids[3 0 R]>>",
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        ],
        packedTwice(150),
      ),
      answer: "too-large",
    },
    {
      name: "a PDF with an archive behind it",
      bytes: joined(strToU8("%PDF-1.7\n"), docx("<w:p/>")),
      answer: "unreadable",
    },
  ];
}

function others(): HostileDocument[] {
  const line = strToU8("word ".repeat(2 * megabyte));
  const shorter = line.subarray(0, 2 * megabyte);
  return [
    { name: "nothing", bytes: new Uint8Array(0), answer: "empty" },
    { name: "spaces", bytes: strToU8(" \n\t ".repeat(1000)), answer: "empty" },
    { name: "25 MB", bytes: new Uint8Array(25 * megabyte).fill(65), answer: "too-large" },
    { name: "NUL bytes", bytes: new Uint8Array(megabyte), answer: "unknown-type" },
    {
      name: "a picture with a DOCX behind it",
      bytes: joined(
        Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1, 2, 3),
        docx("<w:p/>"),
      ),
      answer: "unknown-type",
    },
    {
      name: "a program",
      bytes: joined(strToU8("\u007fELF"), new Uint8Array(4096)),
      answer: "unknown-type",
    },
    { name: "RTF", bytes: strToU8("{\\rtf1\\ansi Hello}"), answer: "unknown-type" },
    {
      name: "a locked DOCX",
      bytes: joined(
        Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
        new Uint8Array(600),
        new Uint8Array(Buffer.from("EncryptedPackage", "utf16le")),
      ),
      answer: "encrypted",
    },
    { name: "one line of 10 MB", bytes: line, answer: "too-large" },
    { name: "one line of 2 MB", bytes: shorter, answer: "read" },
    {
      name: "halves of characters",
      bytes: joined(Uint8Array.of(0xff, 0xfe), Uint8Array.of(0x00, 0xd8, 0x41, 0x00, 0x0a, 0x00)),
      answer: "read",
    },
  ];
}

/** A page that would load from a port of this machine, run scripts and show a file. */
export function pageThatAsks(port: number): Uint8Array {
  const place = `http://127.0.0.1:${port}`;
  return strToU8(`<html><head><script>fetch("${place}/")</script><script src="${place}/x.js"></script>
    <link rel="stylesheet" href="${place}/x.css"></head><body onload="alert(1)"><p>Harmless words of a page.</p>
    <img src="${place}/x.png" onerror="alert(1)"><iframe src="file:///etc/passwd"></iframe></body></html>`);
}
