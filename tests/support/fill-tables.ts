import pg from "pg";
import { tablesInOrder } from "@/scripts/backup/tables.mjs";

/** Texts that a file format, an escape or an encoding could spoil. None holds NUL, which no text may. */
const oddTexts = [
  "ສົມພອນ ວົງໄຊ",
  "မောင်မောင်လွင်",
  "back\\slash \\N \\. \\\\",
  "line\nfeed\r\nreturn\ttab \u2028 separator",
  "{\"a,b\"} 'quoted' $$ NULL",
  " e\u0301 🌏 \u0001 \u00a0 ",
  "\\.\n",
];

type Column = {
  name: string;
  type: string;
  notNull: boolean;
  /** The labels of its enumeration. */
  labels: string[];
};
type ForeignKey = { columns: string[]; table: string; keys: string[] };

/**
 * Puts as many rows into every table as there are odd texts, whatever tables and columns there are.
 * Row n refers to row n everywhere, so that foreign keys over shared columns agree.
 */
export async function fillTables(client: pg.Client): Promise<void> {
  const filled = new Map<string, Record<string, unknown>[]>();
  for (const { name } of await tablesInOrder(client)) {
    const columns = await columnsOf(client, name);
    const keys = await foreignKeysOf(client, name);
    const rows = oddTexts.map((_, n) => ({
      ...Object.fromEntries(columns.map((column) => [column.name, cellOf(column, n)])),
      // Whoever was deleted is not there.
      ...(name === "Tombstone" && { userId: idOf(n, "0192") }),
      ...Object.fromEntries(keys.flatMap((key) => referred(key, filled.get(key.table)?.[n]))),
    }));
    for (const row of rows) await insert(client, name, row);
    filled.set(name, rows);
  }
}

function cellOf({ name, type, notNull, labels }: Column, n: number): unknown {
  if (!notNull && n === 0) return null;
  const text = n === 1 && !notNull ? "" : `${oddTexts[n]} ${name} ${n}`;
  const values: Record<string, unknown> = {
    uuid: idOf(n),
    text,
    "text[]": [text, "", "NULL", oddTexts.at(-n - 1)],
    "integer[]": [n, -1, 2_147_483_647],
    "double precision[]": [0.1 + 0.2, -0, 5e-324, n],
    bigint: n === 2 ? "9223372036854775807" : n,
    integer: n === 2 ? -2_147_483_648 : n,
    "double precision": [0.1 + 0.2, 1e-300, 1 / 3, -0, 5e-324, 1.7976931348623157e308][n] ?? n,
    boolean: n % 2 === 0,
    // As it was written, its spaces and the order of its keys included.
    json: `{ "z": ${JSON.stringify(text)},  "a": [${n}, null] }`,
    bytea: Buffer.from([0, 0x5c, 0x4e, 0x0a, 0x0d, 0x09, 0xff, n]),
    jsonb: JSON.stringify({ text, nested: [n, null, { [text]: true }] }),
    "timestamp(3) with time zone": `20${10 + n}-03-29T01:59:59.99${n}+06:30`,
  };
  const value = labels.length > 0 ? labels[n % labels.length] : values[type];
  if (value === undefined) throw new Error(`${name}: no value is known for the type ${type}.`);
  return value;
}

function idOf(n: number, beginning = "0193"): string {
  return `${beginning}${String(n).padStart(4, "0")}-0000-7000-8000-000000000000`;
}

function referred({ columns, keys }: ForeignKey, row: Record<string, unknown> | undefined) {
  return columns.map((column, i) => [column, row?.[keys[i] ?? ""]] as const);
}

async function insert(client: pg.Client, table: string, row: Record<string, unknown>) {
  const names = Object.keys(row).map(pg.escapeIdentifier).join(", ");
  const places = Object.keys(row).map((_, i) => `$${i + 1}`);
  const into = `INSERT INTO ${pg.escapeIdentifier(table)} (${names})`;
  await client.query(`${into} VALUES (${places.join(", ")})`, Object.values(row));
}

async function columnsOf(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT attname::text AS name, format_type(atttypid, atttypmod) AS type, attnotnull AS "notNull",
       ARRAY(SELECT enumlabel::text FROM pg_enum WHERE enumtypid = atttypid ORDER BY enumsortorder)
         AS labels
     FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [pg.escapeIdentifier(table)],
  );
  return rows;
}

async function foreignKeysOf(client: pg.Client, table: string): Promise<ForeignKey[]> {
  const names = (relation: string, numbers: string) =>
    `ARRAY(SELECT attname::text FROM unnest(${numbers}) WITH ORDINALITY AS k(number, place)
       JOIN pg_attribute ON attrelid = ${relation} AND attnum = k.number ORDER BY k.place)`;
  const { rows } = await client.query<ForeignKey>(
    `SELECT ${names("conrelid", "conkey")} AS columns, ${names("confrelid", "confkey")} AS keys,
       (SELECT relname::text FROM pg_class WHERE oid = confrelid) AS table
     FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'f'`,
    [pg.escapeIdentifier(table)],
  );
  return rows;
}
