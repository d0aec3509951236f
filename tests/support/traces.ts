import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { db } from "@/lib/db/client";

/** The tables with a row that holds this text in any column, in any case. */
export async function tablesWith(text: string): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'
      AND table_schema = 'public'`;
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await db.$queryRawUnsafe<{ there: boolean }[]>(
        `SELECT EXISTS (SELECT FROM "${name}" t WHERE strpos(lower(t::text), lower($1)) > 0) AS there`,
        text,
      );
      return row?.there ? [name] : [];
    }),
  );
  return found.flat().toSorted();
}

/** The log files under a folder, the database's own files left out, that hold this text. */
export function logsWith(text: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => !file.startsWith("postgres/") && /\.log(\.\d+)?$/.test(file))
    .filter((file) => statSync(join(folder, file)).isFile())
    .filter((file) =>
      readFileSync(join(folder, file), "utf8").toLowerCase().includes(text.toLowerCase()),
    );
}
