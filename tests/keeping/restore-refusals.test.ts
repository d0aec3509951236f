import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connected } from "@/scripts/backup/connected.mjs";
import { checkBackup } from "@/scripts/backup/read-backup.mjs";
import { restoreBackup } from "@/scripts/backup/restore-backup.mjs";
import { writeBackup } from "@/scripts/backup/write-backup.mjs";
import { fillTables } from "@/tests/support/fill-tables";
import { forgeBackup } from "@/tests/support/forge-backup";
import {
  allRows,
  type Installation,
  newInstallation,
  removeInstallation,
} from "@/tests/support/installation";

const folder = mkdtempSync(join(tmpdir(), "parallax-backups-"));
const spoilt = join(folder, "spoilt.gz");
const { signal } = new AbortController();
let target: Installation;
let file: string;
let text: string;

beforeAll(async () => {
  const source = await newInstallation("template_parallax");
  await connected(source.url, fillTables);
  const options = { url: source.url, folder, keep: 1, now: new Date(), signal };
  file = (await writeBackup(options)).file;
  text = gunzipSync(readFileSync(file)).toString();
  await removeInstallation(source);
  target = await newInstallation("template0");
}, 60_000);

afterAll(async () => {
  await removeInstallation(target);
  rmSync(folder, { recursive: true });
});

/** @returns the one sentence with which the file was refused */
async function refusal(): Promise<string> {
  const restored = restoreBackup({ ...target, file: spoilt, signal });
  const { message } = await restored.then(
    () => ({ message: "" }),
    (error: Error) => error,
  );
  expect(message).toMatch(/^[^\n]+\.$/);
  expect(await allRows(target.url)).toEqual(new Map());
  return message;
}

test.each([
  ["nothing at all", () => ""],
  ["another kind of file", () => "%PDF-1.7 or whatever\n"],
  ["another gzip file", () => gzipSync("a table of something else\n")],
  ["another file of JSON lines", () => gzipSync('{"format":"other","formatVersion":1}\n')],
  ["a backup that goes on", () => gzipSync(`${text}{"table":"User","columns":[]}\n`)],
  ["a backup without its end", () => gzipSync(text.slice(0, text.lastIndexOf('{"parts"')))],
  ["a backup with one row less", () => gzipSync(text.replace(/\n0193.*\n/, "\n"))],
  ["a backup with another word", () => gzipSync(text.replace("back\\\\slash", "back\\\\splash"))],
  [
    "a backup said to be of another time",
    () => gzipSync(text.replace(/"takenAt":"2/, '"takenAt":"1')),
  ],
])("%s is refused, and nothing is written", async (_what, content) => {
  writeFileSync(spoilt, content());
  expect(await refusal()).toContain("is damaged, incomplete or no backup of Parallax");
});

test("a backup that was cut short anywhere is refused", async () => {
  const { length } = readFileSync(file);
  for (let part = 0; part < 20; part += 1) {
    copyFileSync(file, spoilt);
    truncateSync(spoilt, Math.floor((length * part) / 20));
    await expect(checkBackup(spoilt)).rejects.toThrow("is damaged, incomplete or no backup");
  }
  truncateSync(spoilt, length - 1);
  expect(await refusal()).toContain("is damaged");
});

test("a backup with one byte flipped anywhere is refused", async () => {
  const bytes = readFileSync(file);
  // Before it stands gzip's own header, which may say another machine or time.
  for (let part = 0; part < 100; part += 1) {
    const flipped = Buffer.from(bytes);
    const at = 10 + Math.floor(((bytes.length - 11) * part) / 99);
    flipped.writeUInt8(flipped.readUInt8(at) ^ 0xff, at);
    writeFileSync(spoilt, flipped);
    await expect(checkBackup(spoilt), `byte ${at}`).rejects.toThrow("is damaged, incomplete or no");
  }
  expect(await refusal()).toContain("is damaged");
});

test("a backup of a later schema or format is refused", async () => {
  const later = '{"name":"29990101000000_later","checksum":""}';
  writeFileSync(spoilt, forgeBackup(text.replace('"migrations":[', `"migrations":[${later},`)));
  expect(await refusal()).toContain("made by a later release of Parallax (0.1.0, with");
  writeFileSync(spoilt, forgeBackup(text.replace('"formatVersion":1', '"formatVersion":2')));
  expect(await refusal()).toBe("the backup was made by a later release of Parallax: update first.");
});

test("a backup whose migrations were others under the same names is refused", async () => {
  writeFileSync(spoilt, forgeBackup(text.replace(/"checksum":"\w{4}/, '"checksum":"0000')));
  expect(await refusal()).toContain("is not the one of this code");
});

test.each([
  ["an impossible value", /(?<="table":"User".*\n)0193/, "none"],
  ["a row that refers to none", /(?<="table":"User".*\n)0193/, "0194"],
  ["a column that there is not", '"columns":["id","email"', '"columns":["id","e_mail"'],
  ["a table that there is not", '"table":"User"', '"table":"Users"'],
])(
  "%s in a backup leaves the database empty",
  async (_what, found, changed) => {
    expect(text.replace(found, changed)).not.toBe(text);
    writeFileSync(spoilt, forgeBackup(text.replace(found, changed)));
    const restored = restoreBackup({ ...target, file: spoilt, signal });
    await expect(restored).rejects.toThrow(/invalid input|violates foreign key|does not exist/);
    expect(await allRows(target.url)).toEqual(new Map());
  },
  60_000,
);

test("an untouched backup passes all this", async () => {
  writeFileSync(spoilt, forgeBackup(text));
  expect(await checkBackup(spoilt)).toEqual(await checkBackup(file));
});
