import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";

const module = "modules/norvia-and-kestria";
const texts = "tests/fixtures/course-texts";
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "course-"));
  cpSync("tests/fixtures/course", folder, { recursive: true });
  return () => rmSync(folder, { recursive: true });
});

function run(command: string, ...more: string[]) {
  const script = `scripts/content-${command}.ts`;
  const args = [
    "--import",
    "tsx",
    "--conditions=react-server",
    script,
    "--course",
    folder,
    ...more,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not hold "${from}".`);
  writeFileSync(join(folder, path), text.replace(from, to));
}

test("a checked-in course is compiled to the byte, verified and without findings", () => {
  expect(run("compile", "--check")).toMatchObject({ status: 0, stderr: "" });
  expect(run("check")).toMatchObject({
    status: 0,
    stdout: "0 problems, 0 findings without a note\n",
  });
}, 30_000);

test("a changed statement is stale until it is compiled and verified again", () => {
  edit(
    `${module}/facts.yaml`,
    "In October 2018 Norvia delivered",
    "Norvia in October 2018 delivered",
  );
  expect(run("compile", "--check").status).toBe(1);
  const { status, stderr } = run("check");
  expect(status).toBe(1);
  expect(stderr).toContain("[compiled]");
  expect(stderr).toContain("It changed after it was held against its texts");

  expect(run("compile").status).toBe(0);
  expect(run("verify", "--documents", texts).stdout).toContain("14 facts hold");
  const [, print = ""] = /then write ([0-9a-f]{8}) in readings/.exec(run("check").stderr) ?? [];
  edit(`${module}/readings.yaml`, tickOf("f_0000000002"), print);
  expect(run("check").status).toBe(0);
}, 90_000);

function tickOf(fact: string): string {
  const text = readFileSync(join(folder, module, "readings.yaml"), "utf8");
  return new RegExp(`${fact}\\n.*\\n  ticked: "(\\w+)"`).exec(text)?.[1] ?? "";
}

test("a number that does not stand in the text fails verification with its line", () => {
  edit(`${module}/facts.yaml`, "amount: 3.2", "amount: 3.3");
  const { status, stderr, stdout } = run("verify", "--documents", texts);
  expect(status).toBe(1);
  expect(stdout).toContain("1 do not hold");
  expect(stderr).toMatch(/facts\.yaml:\d+: f_0000000005 numbers: error: 3\.3 does not stand/);
}, 30_000);

test("without the texts verification says that it was not run, and changes nothing", () => {
  const before = readFileSync(join(folder, module, "verified.json"), "utf8");
  const { status, stdout } = run("verify", "--documents", join(folder, "nowhere"));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^skipped: /);
  expect(readFileSync(join(folder, module, "verified.json"), "utf8")).toBe(before);
}, 30_000);

test("the report shows every fact and the reason for every option", () => {
  const { status, stdout } = run("report", "--module", "norvia-and-kestria");
  expect(status).toBe(0);
  expect(stdout.match(/^## /gm)).toHaveLength(14);
  expect(stdout).toContain("✗ Palune: *The Peace Figures Institute puts Palune's");
}, 30_000);

test("a paragraph with neither a fact nor a reason is told, with the share that has one", () => {
  expect(run("coverage")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("all: 8 of 8 paragraphs accounted for (100.0 %)"),
  });
  const last = '    - "d0dc0842a9a911b8"\n';
  edit("documents.yaml", last, `${last}    - "0000000000000000"\n`);
  const { status, stdout } = run("coverage", "--document", "lantern-2020");
  expect(status).toBe(1);
  expect(stdout).toContain("# lantern-2020: 3 of 4 paragraphs accounted for (75.0 %)");
  expect(stdout).toContain("¶4 not accounted for");

  const reason = "{ paragraph: 4, reason: furniture, note: The paper's address. }";
  edit(
    "documents.yaml",
    '"0000000000000000"\n',
    `"0000000000000000"\n  withoutFacts: [${reason}]\n`,
  );
  expect(run("coverage").stdout).toContain("¶4 furniture: The paper's address.");
  expect(run("coverage").status).toBe(0);
  expect(run("coverage", "--document", "nowhere").status).toBe(2);
}, 60_000);

test("wrong usage exits 2 with the usage, --help exits 0 with it", () => {
  expect(run("check", "--colour")).toMatchObject({ status: 2, stdout: "" });
  expect(run("report", "--module", "nowhere").status).toBe(2);
  expect(run("verify", "--help").stdout).toMatch(/^usage: npm run content:verify/);
}, 30_000);
