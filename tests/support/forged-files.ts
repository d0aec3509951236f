import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { PDFDocument } from "pdf-lib";

const megabyte = 1_048_576;
export const docxParts = {
  "[Content_Types].xml": strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  "_rels/.rels": strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
};

export function docx(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({ ...docxParts, "word/document.xml": strToU8(xml), ...more });
}

/** The directory of an archive changed at each of its entries. */
function changed(
  archive: Uint8Array,
  change: (view: DataView, at: number, name: string) => void,
): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    change(view, at, new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
  }
  return bytes;
}

export function sizedAs(archive: Uint8Array, size: number): Uint8Array {
  return changed(archive, (view, at, name) => {
    if (name === "word/document.xml") view.setUint32(at + 24, size, true);
  });
}

export function linked(archive: Uint8Array): Uint8Array {
  return changed(archive, (view, at) => view.setUint32(at + 38, 0xa1ff0000, true));
}

export function locked(archive: Uint8Array): Uint8Array {
  return changed(archive, (view, at) => view.setUint16(at + 8, 1, true));
}

export function doubled(): Uint8Array {
  const archive = zipSync({
    "word/document.xml": strToU8("<a/>"),
    "word/document.xmk": strToU8("<b/>"),
  });
  return changed(archive, (view, at) => view.setUint8(at + 46 + 16, "l".charCodeAt(0)));
}

/** Many entries that all lead to the same 1 MB. */
export function overlapping(count: number): Uint8Array {
  const archive = zipSync({ "word/document.xml": new Uint8Array(megabyte) });
  const end = archive.length - 22;
  const start = new DataView(archive.buffer).getUint32(end + 16, true);
  const entry = archive.slice(start, end);
  const entries = Array.from({ length: count }, (_, i) => {
    const own = entry.slice();
    own.set(strToU8(String(i).padStart(6, "0")), 46 + 5);
    return own;
  });
  const tail = archive.slice(end);
  const view = new DataView(tail.buffer);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  return joined(archive.slice(0, start), ...entries, tail);
}

export function pdf(objects: readonly string[], stream?: Uint8Array): Uint8Array {
  const parts = objects.map((object, i) => strToU8(`${i + 1} 0 obj\n${object}\nendobj\n`));
  const last = stream
    ? [
        strToU8(
          `${objects.length + 1} 0 obj\n<</Length ${stream.length}/Filter[/FlateDecode/FlateDecode]>>stream\n`,
        ),
        stream,
        strToU8("\nendstream\nendobj\n"),
      ]
    : [];
  return joined(
    strToU8("%PDF-1.7\n"),
    ...parts,
    ...last,
    strToU8("trailer<</Root 1 0 R/Size 9>>\n%%EOF\n"),
  );
}

/** So many MB of spaces in a few hundred bytes. */
export function packedTwice(megabytes: number): Uint8Array {
  const once = deflateRawSync(Buffer.alloc(megabytes * megabyte, 32), { level: 9 });
  const header = Buffer.from([0x78, 0xda]);
  const inner = Buffer.concat([header, once, Buffer.alloc(4)]);
  return new Uint8Array(
    Buffer.concat([header, deflateRawSync(inner, { level: 9 }), Buffer.alloc(4)]),
  );
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** A PDF that asks for a password. */
export function lockedPdf(): Uint8Array {
  const secret = "(12345678901234567890123456789012)";
  return joined(
    pdf([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
      `<</Filter/Standard/V 1/R 2/Length 40/P -4/O ${secret}/U ${secret}>>`,
    ]).subarray(0, -36),
    strToU8(`trailer<</Root 1 0 R/Size 9/Encrypt 4 0 R/ID[(a)(a)]>>\n%%EOF\n`),
  );
}

/** A PDF with a page more, of which nothing can be read. */
export async function emptyPage(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes);
  document.addPage();
  return document.save();
}
