import { createHash } from "node:crypto";

const newline = 10;

/** Counts and hashes the rows of one table as they pass: each row is one line. */
export function partDigest(table) {
  const hash = createHash("sha256");
  let rows = 0;
  let bytes = 0;
  return {
    add(block) {
      hash.update(block);
      bytes += block.length;
      for (let at = block.indexOf(newline); at !== -1; at = block.indexOf(newline, at + 1))
        rows += 1;
    },
    result: () => ({ table, rows, bytes, sha256: hash.digest("hex") }),
  };
}
