import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { fileColumns } from "@/lib/export/exported-table";
import { exportedTables } from "@/lib/export/exported-tables";
import { notExported } from "@/lib/export/not-exported";
import messages from "@/messages/en.json";
import { columnsOf, waysToPeople } from "@/tests/support/person-tables";

/** What of `ways` the lists say nothing about, and what they speak of that there is not. */
function unhandled(ways: readonly string[]) {
  const known = [
    ...exportedTables.flatMap(({ table, of }) => [table, `${table}.${of}`]),
    ...Object.keys(notExported),
  ];
  const named = new Set(ways.map((way) => way.split(".")[0]));
  return {
    missing: ways.filter((way) => !known.includes(way)),
    stale: Object.keys(notExported).filter((name) => !ways.includes(name)),
    unknown: exportedTables.map(({ table }) => table).filter((t) => t !== "User" && !named.has(t)),
  };
}

const nothing = { missing: [], stale: [], unknown: [] };

test("every table that leads to a person is exported, or named with a reason", async () => {
  expect(unhandled(await waysToPeople())).toEqual(nothing);
});

test("a table that is added and leads to a person, itself or over another, is noticed", async () => {
  await db.$executeRaw`CREATE TABLE "Diary" (id int PRIMARY KEY, "writerId" uuid REFERENCES "User")`;
  await db.$executeRaw`CREATE TABLE "Page" ("diaryId" int REFERENCES "Diary")`;
  expect(unhandled(await waysToPeople()).missing).toEqual(["Diary.writerId", "Page"]);
  await db.$executeRaw`DROP TABLE "Page"`;
  await db.$executeRaw`DROP TABLE "Diary"`;
});

test.each(exportedTables.map((table) => [table.file, table] as const))(
  "every column of %s is exported, or left out for a reason",
  async (_file, { table, columns, omitted }) => {
    const handled = [...columns, ...Object.keys(omitted)];
    expect(handled.toSorted()).toEqual((await columnsOf(table)).toSorted());
  },
);

test("each file has a name of its own, and words in the README", () => {
  const names = exportedTables.map(({ file }) => file);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(messages.Export.files).toSorted()).toEqual(names.toSorted());
});

test("no file has a column of a secret", () => {
  const all = exportedTables.flatMap(fileColumns);
  expect(all.filter((column) => /hash|token|secret|key(?!Signs)|code$/i.test(column))).toEqual([]);
});

test("the manual tells of each file and each column", () => {
  const manual = readFileSync("docs/export.md", "utf8");
  const sections = new Map(
    manual.split(/^## /m).map((section) => [section.slice(0, section.indexOf("\n")), section]),
  );
  for (const table of exportedTables) {
    const section = sections.get(table.file) ?? "";
    for (const column of fileColumns(table)) {
      expect(section, `${table.file}, ${column}`).toContain(`| \`${column}\` |`);
    }
  }
});
