import { getDocumentProxy } from "unpdf";
import { fileMade, proposedOf } from "@/lib/content/ingest/metadata/found";
import type { RawDocument } from "@/lib/content/ingest/raw-block";
import type { Finding, ProposedMetadata } from "@/lib/content/ingest/reading";
import { limits } from "./limits";
import { readingOrder } from "./pdf-columns";
import { type Line, linesOf, type PrintedItem, type PrintedPage } from "./pdf-lines";
import { withoutMargins } from "./pdf-margins";
import { withoutNotes } from "./pdf-notes";
import { paragraphsOf } from "./pdf-paragraphs";
import { requireModestStreams } from "./pdf-streams";
import { Refused } from "./refused";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Fewer letters on a page are a stamp on a picture. */
const fewestLetters = 10;
const notTitled =
  /^(?:untitled|microsoft word.*|.*\.(?:docx?|indd|qxd|pdf|tex)|slide \d+|\(?anonymous\)?)$/i;

/** A printed document. Pages without text are said; a document without any is refused. */
export async function pdfDocument(bytes: Uint8Array): Promise<RawDocument> {
  requireModestStreams(bytes);
  const pdf = await opened(bytes);
  if (pdf.numPages > limits.pages) throw new Refused("too-many-pages");
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await printed(pdf, number));
  const empty = pages.flatMap((page, i) => (lettersOn(page) < fewestLetters ? [i + 1] : []));
  if (empty.length === pages.length) throw new Refused("scanned");
  const found = pages.map((page) => ({ lines: linesOf(page), height: page.height }));
  const { sheets, margins } = withoutMargins(found);
  const bodySize = commonSize(sheets.flatMap(({ lines }) => lines));
  const parted = sheets.map((sheet) => withoutNotes(sheet, bodySize));
  const text = parted.flatMap(({ lines }, i) => readingOrder(lines, pages[i]?.width ?? 0));
  const notes = parted.flatMap((sheet) => (sheet.notes.length > 0 ? [sheet.notes] : []));
  const scanned: Finding[] = empty.length > 0 ? [{ kind: "scanned-pages", pages: empty }] : [];
  return {
    blocks: [...paragraphsOf([...text, ...notes], bodySize), ...margins],
    hinted: await information(pdf),
    findings: scanned,
  };
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // It takes the bytes over; the caller may still need them.
    return await getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      disableFontFace: true,
      maxImageSize: 0,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new Refused(isLocked ? "encrypted" : "unreadable");
  }
}

async function printed(pdf: Pdf, number: number): Promise<PrintedPage> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    page.cleanup();
    return { width: right - left, height: top - bottom, items: items.flatMap(itemOf) };
  } catch {
    throw new Refused("unreadable");
  }
}

function itemOf(item: object): PrintedItem[] {
  if (!("str" in item) || !("transform" in item)) return [];
  const { str, transform, width } = item as { str: string; transform: number[]; width: number };
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform;
  return str === "" ? [] : [{ text: str, x, y, width, size: Math.hypot(skew, scale) }];
}

function lettersOn({ items }: PrintedPage): number {
  return items.reduce((sum, { text }) => sum + text.trim().length, 0);
}

/** The size that most letters have. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

async function information(pdf: Pdf): Promise<ProposedMetadata> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const given = (name: string) => {
    const value = (info as Record<string, unknown>)[name];
    return typeof value === "string" && !notTitled.test(value.trim()) ? value : undefined;
  };
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(given("CreationDate") ?? "") ?? [];
  const made = year && month && day ? `${year}-${month}-${day}` : undefined;
  return proposedOf({ title: given("Title"), author: given("Author"), published: fileMade(made) });
}
