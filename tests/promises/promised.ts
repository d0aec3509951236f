import { mkdirSync, writeFileSync } from "node:fs";

/** Whether the long form is asked for: `npm run promises -- --long`. */
export const isLong = process.env.PROMISES_LONG === "1";

/** The same cases each time; every promise says which. */
export const seed = 20_261_123;

/** What a promise's test found, for the table of `npm run promises`. */
export type Found = { promise: string; figure: string; n: number };

/** Where the tests leave what they found, and the command looks. */
export const foundFolder = ".data/reports/promises";

export function tellFound(found: Found): void {
  mkdirSync(foundFolder, { recursive: true });
  writeFileSync(`${foundFolder}/${found.promise}.json`, JSON.stringify({ ...found, isLong }));
  process.stdout.write(`${found.promise}: ${found.figure}, n ${found.n}, seed ${seed}\n`);
}
