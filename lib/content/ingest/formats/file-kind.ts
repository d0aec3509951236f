import type { Archive } from "./archive";
import { openArchive } from "./archive";
import { limits } from "./limits";
import { Refused } from "./refused";
import { decoded } from "./text-encoding";

/** What a file is by its bytes; its name and the type it was sent as are not believed. */
export type FoundFile =
  | { kind: "pdf" }
  | { kind: "docx" | "epub"; archive: Archive }
  | { kind: "html" | "text"; text: string };

const markup =
  /<(?:!doctype\s+html|html|head|body|article|main|section|header|div|p|h[1-6]|table|ul|meta)\b[^<]*>/i;

/** @throws Refused for what is empty, too large, locked, or of no kind that is read here */
export function findFile(bytes: Uint8Array): FoundFile {
  if (bytes.length === 0) throw new Refused("empty");
  if (bytes.length > limits.bytes) throw new Refused("too-large");
  if (beginsWith(bytes, "%PDF-")) return { kind: "pdf" };
  if (beginsWith(bytes, "PK\u0003\u0004")) return ofArchive(openArchive(bytes));
  if (beginsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) throw new Refused(ofOldOffice(bytes));
  const text = decoded(bytes);
  if (text === null) throw new Refused("unknown-type");
  if (text.trim() === "") throw new Refused("empty");
  const isPage = markup.test(text.slice(0, 20_000));
  if (!isPage && text.length > limits.letters) throw new Refused("too-large");
  if (/^\s*\{\\rtf/.test(text)) throw new Refused("unknown-type");
  if (/<!ENTITY\b/i.test(text.slice(0, 100_000))) throw new Refused("unreadable");
  return { kind: isPage ? "html" : "text", text };
}

function beginsWith(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}

function ofArchive(archive: Archive): FoundFile {
  const names = new Set(archive.names);
  if (names.has("word/document.xml")) return { kind: "docx", archive };
  if (names.has("META-INF/container.xml")) return { kind: "epub", archive };
  throw new Refused("unknown-type");
}

/** A locked DOCX lies within a file of the older kind. */
function ofOldOffice(bytes: Uint8Array): "encrypted" | "unknown-type" {
  const start = String.fromCharCode(...bytes.subarray(0, 65_536).filter((byte) => byte !== 0));
  return start.includes("EncryptedPackage") ? "encrypted" : "unknown-type";
}
