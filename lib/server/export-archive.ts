import "server-only";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { csvHead, csvRows } from "@/lib/export/csv-rows";
import { type ExportedTable, fileColumns } from "@/lib/export/exported-table";
import { eachBatchOf } from "@/lib/export/store";

/**
 * Writes everything of a person into a zip archive: of each table a file of JSON and one of CSV, and a
 * README. It lies in a file that has no name any more, and is gone when it is closed; of its content
 * no more than a batch of rows, and one table's CSV compressed, is held in memory.
 *
 * @param readme the words of README.txt
 */
export async function exportArchive(viewerId: string, readme: string): Promise<FileHandle> {
  const file = await namelessFile();
  try {
    const archive = zipInto(file);
    await archive.text("README.txt", readme);
    let current: ReturnType<typeof tableFiles> | null = null;
    await eachBatchOf(viewerId, async (table, rows) => {
      if (current?.table !== table) {
        current?.end();
        current = tableFiles(archive.zip, table);
      }
      current.rows(rows);
      await archive.flush();
    });
    (current as ReturnType<typeof tableFiles> | null)?.end();
    await archive.end();
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function namelessFile(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), "parallax-export-"));
  try {
    return await open(join(folder, "archive"), "wx+", 0o600);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function zipInto(file: FileHandle) {
  const waiting: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    if (chunk) waiting.push(chunk);
  });
  async function flush(): Promise<void> {
    if (failure) throw failure;
    for (const chunk of waiting.splice(0)) await file.appendFile(chunk);
  }
  return {
    zip,
    flush,
    async text(name: string, words: string) {
      entry(zip, name).push(strToU8(words), true);
      await flush();
    },
    async end() {
      zip.end();
      await flush();
    },
  };
}

function entry(zip: Zip, name: string): ZipDeflate {
  const added = new ZipDeflate(name, { level: 6 });
  zip.add(added);
  return added;
}

/** The two files of a table. The second is kept back, compressed, until the first has ended. */
function tableFiles(zip: Zip, table: ExportedTable) {
  const columns = fileColumns(table);
  const json = entry(zip, `${table.file}.json`);
  const csv = entry(zip, `${table.file}.csv`);
  csv.push(strToU8(csvHead(columns)));
  json.push(strToU8("["));
  let separator = "\n";
  return {
    table,
    rows(rows: readonly string[]) {
      if (rows.length === 0) return;
      json.push(strToU8(separator + rows.join(",\n")));
      separator = ",\n";
      csv.push(
        strToU8(
          csvRows(
            columns,
            rows.map((row) => JSON.parse(row)),
          ),
        ),
      );
    },
    end() {
      json.push(strToU8("\n]\n"), true);
      csv.push(new Uint8Array(), true);
    },
  };
}
