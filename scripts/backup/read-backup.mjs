import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { formatName, formatVersion } from "./backup-format.mjs";
import { cutBackup } from "./cut-backup.mjs";
import { partDigest } from "./part-digest.mjs";

/**
 * Reads a backup from one end to the other. Only who came to the end knows that it is whole: a
 * reader that writes as it goes must be able to take it back.
 *
 * @returns `{ header }`, then of each table `{ table, columns }`, its `{ rows }` in blocks of whole
 *   lines, and `{ end: true }`; at last `{ parts }`
 * @throws with one sentence when the file is none, damaged, cut short, or of a later format
 */
export async function* readBackup(file) {
  try {
    yield* checkedPieces(file);
  } catch (error) {
    if (error.code === "ENOENT") throw new Error(`there is no file ${file}.`);
    if (error.syscall || error.isLater) throw error;
    throw new Error(`${file} is damaged, incomplete or no backup of Parallax (${error.message}).`);
  }
}

/** Reads a backup and keeps what it says of itself. @returns `{ header, parts }` */
export async function checkBackup(file) {
  const about = {};
  for await (const { header, parts } of readBackup(file)) {
    if (header) about.header = header;
    if (parts) about.parts = parts;
  }
  return about;
}

async function* checkedPieces(file) {
  const whole = createHash("sha256");
  const parts = [];
  let closing = null;
  for await (const { kind, bytes } of cutBackup(file)) {
    if (closing) throw new Error("it goes on after its end");
    if (kind === "closing") {
      closing = JSON.parse(bytes);
    } else {
      whole.update(bytes);
      yield pieceFrom[kind](bytes, parts);
    }
  }
  const written = parts.map((part) => part.result());
  compare(closing, { parts: written, sha256: whole.digest("hex") });
  yield { parts: written };
}

/** The last of `parts` is the table that is being read. */
const pieceFrom = {
  header: (bytes) => ({ header: headerFrom(bytes) }),
  table(bytes, parts) {
    const { table, columns } = JSON.parse(bytes);
    parts.push(partDigest(table));
    return { table, columns };
  },
  rows(bytes, parts) {
    parts.at(-1).add(bytes);
    return { rows: bytes };
  },
  end: () => ({ end: true }),
};

function headerFrom(bytes) {
  const header = JSON.parse(bytes);
  if (header.format !== formatName) throw new Error("it does not begin as one");
  if (header.formatVersion <= formatVersion) return header;
  throw Object.assign(
    new Error("the backup was made by a later release of Parallax: update first."),
    {
      isLater: true,
    },
  );
}

function compare(closing, found) {
  if (!closing) throw new Error("its end is missing");
  const differs = found.parts.find((part, i) => !isDeepStrictEqual(part, closing.parts[i]));
  if (differs) throw new Error(`the table ${differs.table} is not as it was written`);
  if (!isDeepStrictEqual(found, closing)) throw new Error("it is not as it was written");
}
