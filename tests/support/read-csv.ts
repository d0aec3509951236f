/** The records of a CSV file as spreadsheets read it (RFC 4180), its mark of UTF-8 left out. */
export function readCsv(text: string): string[][] {
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  const records: string[][] = [[]];
  for (const [, cell = "", end] of text.replace(/^\uFEFF/, "").matchAll(cells)) {
    records.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\r\n") records.push([]);
    if (end === "") break;
  }
  return records.filter((record) => record.length > 1 || record[0] !== "");
}
