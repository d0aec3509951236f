import type { FileHandle } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { unzipSync } from "fflate";
import type pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { type ExportedTable, fileColumns } from "@/lib/export/exported-table";
import { exportedTables } from "@/lib/export/exported-tables";
import { exportArchive } from "@/lib/server/export-archive";
import { connected } from "@/scripts/backup/connected.mjs";
import { fillTables } from "@/tests/support/fill-tables";
import { createLearner } from "@/tests/support/people";
import { readCsv } from "@/tests/support/read-csv";

const url = process.env.DATABASE_URL ?? "";
const readme = "All that is stored of you: ລາວ, မြန်မာ.\n";

type Row = Record<string, unknown>;

/** The files of an archive by name, as text. */
async function unpacked(archive: FileHandle): Promise<Map<string, string>> {
  const files = unzipSync(new Uint8Array(await buffer(archive.createReadStream({ start: 0 }))));
  return new Map(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]),
  );
}

const filesOf = async (userId: string) => unpacked(await exportArchive(userId, readme));

async function rowCount({ table, of, known = "true" }: ExportedTable, userId: string) {
  const query = `SELECT count(*)::int AS count FROM "${table}" t
    WHERE t."${of}" = $1::uuid AND ${known}`;
  const [row] = await db.$queryRawUnsafe<{ count: number }[]>(query, userId);
  return row?.count ?? -1;
}

let people: string[] = [];
beforeAll(async () => {
  await connected(url, (client: pg.Client) => fillTables(client));
  people = (await db.user.findMany({ select: { id: true } })).map(({ id }) => id);
});

test("the archive has a README, and of every table both files with as many rows as the person has", async () => {
  for (const userId of people) {
    const files = await filesOf(userId);
    const names = exportedTables.flatMap(({ file }) => [`${file}.json`, `${file}.csv`]);
    expect([...files.keys()].toSorted()).toEqual(["README.txt", ...names].toSorted());
    expect(files.get("README.txt")).toBe(readme);
    for (const table of exportedTables) {
      const rows = JSON.parse(files.get(`${table.file}.json`) ?? "") as Row[];
      const [head, ...records] = readCsv(files.get(`${table.file}.csv`) ?? "");
      const count = await rowCount(table, userId);
      expect({ file: table.file, json: rows.length, csv: records.length }).toEqual({
        ...{ file: table.file, json: count, csv: count },
      });
      expect(head).toEqual(fileColumns(table));
      for (const row of rows) expect(Object.keys(row)).toEqual(head);
    }
  }
});

test("nothing of another person is in it", async () => {
  const [one = "", ...others] = people;
  const all = [...(await filesOf(one)).values()].join("\n");
  expect(all).toContain(one);
  for (const other of others) expect(all).not.toContain(other);
});

test("texts stand in it as they were written, and spreadsheets take none for a formula", async () => {
  const names = ["=cmd|' /C calc'!A0", "+1", "-1", "@sum", "\tx", "\rx", 'ສົມພອນ "ວົງໄຊ",\r\nx'];
  for (const name of names) {
    const { id } = await createLearner({ name });
    const files = await filesOf(id);
    const [row] = JSON.parse(files.get("account.json") ?? "") as Row[];
    expect(row?.name).toBe(name);
    const [head = [], record = []] = readCsv(files.get("account.csv") ?? "");
    const cell = record[head.indexOf("name")];
    expect(cell).toBe(/^[=+\-@\t\r]/.test(name) ? `'${name}` : name);
    expect(files.get("account.csv")).toMatch(/^\uFEFF/);
  }
});

test("50,000 reviews are exported whole, in bounded memory", async () => {
  const { id } = await createLearner();
  await db.$executeRaw`
    INSERT INTO "Review" ("learnerId", id, "learnerSeq", "deviceId", "deviceSeq", "sessionId",
      "cardId", "meaningRevision", rating, "ratedBy", counts, "deviceAt", "effectiveAt", zone,
      "dayStartHour", "durationMs")
    SELECT ${id}::uuid, uuidv7(), n, uuidv7(), n, uuidv7(), (SELECT id FROM "Card" LIMIT 1), 1,
      'GOOD', 'SELF', true, now(), now(), 'Asia/Vientiane', 4, 4200
    FROM generate_series(1, 50000) AS n`;
  let most = 0;
  const before = process.memoryUsage().rss;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss - before);
  }, 5);
  const archive = await exportArchive(id, readme);
  clearInterval(watch);
  const files = await unpacked(archive);
  const json = files.get("reviews.json") ?? "";
  const rows = JSON.parse(json) as Row[];
  expect(rows).toHaveLength(50_000);
  expect(rows.map(({ learnerSeq }) => learnerSeq)).toEqual(rows.map((_, n) => n + 1));
  expect(readCsv(files.get("reviews.csv") ?? "")).toHaveLength(50_001);
  // As text they are more than 20 MB in each format, and as objects some 100.
  expect(json.length).toBeGreaterThan(20_000_000);
  process.stdout.write(`export of 50,000 reviews: ${Math.round(most / 1e6)} MB more\n`);
  expect(most).toBeLessThan(150_000_000);
}, 120_000);
