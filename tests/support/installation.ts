import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { connected } from "@/scripts/backup/connected.mjs";
import { tableNames } from "@/scripts/backup/tables.mjs";
import { removeDatabase } from "@/scripts/migrate/remove-database.mjs";

/** A data folder and a database on the tests' own server. */
export type Installation = { name: string; url: string; dataDir: string };

const server = new URL("parallax", inject("templateUrl")).href;

/** @param template template_parallax for a migrated database, template0 for an empty one */
export async function newInstallation(
  template: "template_parallax" | "template0",
): Promise<Installation> {
  const dataDir = mkdtempSync(join(tmpdir(), "parallax-installation-"));
  mkdirSync(join(dataDir, "logs"));
  const name = `backup_${dataDir.slice(-6)}`;
  await connected(server, (client: pg.Client) =>
    client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${template}`),
  );
  return { name, url: new URL(name, server).href, dataDir };
}

export async function removeInstallation({ name, dataDir }: Installation): Promise<void> {
  await connected(server, (client: pg.Client) => removeDatabase(client, name));
  rmSync(dataDir, { recursive: true });
}

/** Every row of every table as text, sorted, by table. */
export function allRows(url: string): Promise<Map<string, string[]>> {
  return connected(url, async (client: pg.Client) => {
    const tables = new Map<string, string[]>();
    for (const table of await tableNames(client)) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT t::text AS row FROM ${pg.escapeIdentifier(table)} t`,
      );
      tables.set(table, rows.map(({ row }) => row).toSorted());
    }
    return tables;
  });
}
