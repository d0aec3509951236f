import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { strToU8, zipSync } from "fflate";
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";
import type { MarkedParagraph } from "./marked-documents";

/** What a printed document is made of besides its paragraphs. */
export type Print = {
  title: string;
  paragraphs: readonly MarkedParagraph[];
  columns: 1 | 2;
  head: string;
  notes: readonly string[];
};

const [width, height, margin, size, gap] = [420, 560, 48, 10, 24];

/** A PDF of pages with running heads, numbers, columns, words cut at line ends, and notes at the foot of the first page. */
export async function printedPdf({
  title,
  paragraphs,
  columns,
  head,
  notes,
}: Print): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const columnWidth = (width - 2 * margin - (columns - 1) * gap) / columns;
  const foot = margin + (notes.length > 0 ? 12 * notes.length + 10 : 0);
  let page = newPage(pdf, font, head);
  for (const [i, note] of notes.entries()) {
    page.drawText(note, { x: margin, y: margin + 12 * (notes.length - 1 - i), size: 7, font });
  }
  let [column, y] = [0, height - margin - 24];
  const next = () => {
    column = (column + 1) % columns;
    if (column === 0) page = newPage(pdf, font, head);
    y = height - margin - 24;
  };
  for (const { text, isKept } of paragraphs) {
    const own = !isKept && text.split(" ").length <= 9 ? 13 : size;
    for (const line of wrapped(text, (part) => font.widthOfTextAtSize(part, own) <= columnWidth)) {
      if (y < foot + own) next();
      page.drawText(line, { x: margin + column * (columnWidth + gap), y, size: own, font });
      y -= own * 1.25;
    }
    y -= size * 0.8;
  }
  return pdf.save();
}

function newPage(pdf: PDFDocument, font: PDFFont, head: string): PDFPage {
  const page = pdf.addPage([width, height]);
  page.drawText(head, { x: margin, y: height - 30, size: 8, font });
  page.drawText(String(pdf.getPageCount()), { x: width / 2, y: 24, size: 8, font });
  return page;
}

/** Lines that fit; a long word that does not is cut. */
function wrapped(text: string, fits: (part: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const whole = line === "" ? word : `${line} ${word}`;
    const cut = /^(\p{Ll}{4,})(\p{Ll}{4,})([,.]?)$/u.exec(word);
    const start = cut ? `${line} ${cut[1]}-` : "";
    if (fits(whole)) line = whole;
    else if (cut && fits(start)) {
      lines.push(start);
      line = `${cut[2]}${cut[3]}`;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A DOCX with headings, and a note to its first paragraph. */
export async function wordDocument(
  title: string,
  paragraphs: readonly MarkedParagraph[],
): Promise<Uint8Array> {
  const first = paragraphs.findIndex(({ isKept }) => isKept);
  const children = paragraphs.map(({ text, isKept }, i) =>
    isKept
      ? new Paragraph({
          children: [new TextRun(text), ...(i === first ? [new FootnoteReferenceRun(1)] : [])],
        })
      : new Paragraph({ text, heading: HeadingLevel.HEADING_2 }),
  );
  const footnotes = { 1: { children: [new Paragraph("See the record of hearings, 9 May 2027.")] } };
  const document = new Document({
    title,
    creator: "Ruta Almay",
    footnotes,
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** An EPUB of one chapter a heading. */
export function book(title: string, paragraphs: readonly MarkedParagraph[]): Uint8Array {
  const body = paragraphs.map(
    ({ text, isKept }) => `<${isKept ? "p" : "h2"}>${escaped(text)}</${isKept ? "p" : "h2"}>`,
  );
  const half = Math.ceil(body.length / 2);
  const page = (parts: readonly string[]) =>
    strToU8(
      `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${escaped(title)}</title></head><body>${parts.join("")}</body></html>`,
    );
  return zipSync({
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/container.xml": strToU8(
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    ),
    "OPS/book.opf":
      strToU8(`<package><metadata><dc:title>${escaped(title)}</dc:title><dc:creator>Petra Lind</dc:creator><dc:publisher>Hob Lane Press</dc:publisher><dc:date>2028-11-05</dc:date></metadata>
      <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="b" href="text/two%20.xhtml" media-type="application/xhtml+xml"/><item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/></manifest>
      <spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/></spine></package>`),
    "OPS/nav.xhtml": page(["<nav><ol><li>One</li><li>Two</li></ol></nav>"]),
    "OPS/text/one.xhtml": page(body.slice(0, half)),
    "OPS/text/two .xhtml": page(body.slice(half)),
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
