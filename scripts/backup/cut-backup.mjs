import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { endOfRows, formatName } from "./backup-format.mjs";

const newline = 10;
const first = Buffer.from(`{"format":"${formatName}"`);
const lineBeforeEnd = Buffer.concat([Buffer.from("\n"), endOfRows]);

/**
 * Cuts a backup into its pieces without judging them: `{ kind, bytes }`, where kind is header,
 * table, rows (some whole lines), end (of a table's rows) or closing.
 */
export async function* cutBackup(file) {
  let inRows = false;
  for await (const block of wholeLines(unzipped(file))) {
    let at = 0;
    while (at < block.length) {
      const piece = inRows ? rowsOrEnd(block, at) : line(block, at);
      yield piece;
      at += piece.bytes.length;
      if (piece.kind !== "rows") inRows = piece.kind === "table";
    }
  }
}

function unzipped(file) {
  return pipeline(createReadStream(file), createGunzip(), () => {});
}

async function* wholeLines(stream) {
  let rest = Buffer.alloc(0);
  let begun = false;
  for await (const chunk of stream) {
    const bytes = Buffer.concat([rest, chunk]);
    if (!begun && !bytes.subarray(0, first.length).equals(first)) {
      throw new Error("it does not begin as one");
    }
    begun = true;
    const end = bytes.lastIndexOf(newline) + 1;
    if (end > 0) yield bytes.subarray(0, end);
    rest = bytes.subarray(end);
  }
  if (rest.length > 0) throw new Error("its end is missing");
}

function line(block, at) {
  const bytes = block.subarray(at, block.indexOf(newline, at) + 1);
  const [, key] = /^\{"(\w+)"/.exec(bytes.toString("utf8", 0, 20)) ?? [];
  const kind = { format: "header", table: "table", parts: "closing" }[key];
  if (!kind) throw new Error("it holds a line that belongs to nothing");
  return { kind, bytes };
}

function rowsOrEnd(block, at) {
  if (block.subarray(at, at + endOfRows.length).equals(endOfRows)) {
    return { kind: "end", bytes: block.subarray(at, at + endOfRows.length) };
  }
  const found = block.indexOf(lineBeforeEnd, at);
  return { kind: "rows", bytes: block.subarray(at, found === -1 ? block.length : found + 1) };
}
