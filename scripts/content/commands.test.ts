import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { runHere } from "@/tests/support/run-here";

const module = "modules/norvia-and-kestria";
const texts = "tests/fixtures/course-texts";
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "course-"));
  cpSync("tests/fixtures/course", folder, { recursive: true });
  return () => rmSync(folder, { recursive: true });
});

function run(command: string, ...more: string[]) {
  return runHere(`scripts/content-${command}.ts`, ["--course", folder, ...more]);
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not hold "${from}".`);
  writeFileSync(join(folder, path), text.replace(from, to));
}

test("a checked-in course is compiled to the byte, verified and without findings", async () => {
  expect(await run("compile", "--check")).toMatchObject({ status: 0, stderr: "" });
  expect(await run("check")).toMatchObject({
    status: 0,
    stdout: "0 problems, 0 findings without a note\n",
  });
});

test("a changed statement is stale until it is compiled and verified again", async () => {
  edit(
    `${module}/facts.yaml`,
    "In October 2018 Norvia delivered",
    "Norvia in October 2018 delivered",
  );
  expect((await run("compile", "--check")).status).toBe(1);
  const { status, stderr } = await run("check");
  expect(status).toBe(1);
  expect(stderr).toContain("[compiled]");
  expect(stderr).toContain("It changed after it was held against its texts");

  expect((await run("compile")).status).toBe(0);
  expect((await run("verify", "--documents", texts)).stdout).toContain("17 facts hold");
  const [, print = ""] =
    /then write ([0-9a-f]{8}) in readings/.exec((await run("check")).stderr) ?? [];
  edit(`${module}/readings.yaml`, tickOf("f_0000000002"), print);
  expect((await run("check")).status).toBe(0);
});

function tickOf(fact: string): string {
  const text = readFileSync(join(folder, module, "readings.yaml"), "utf8");
  return new RegExp(`${fact}\\n.*\\n(?: .*\\n)*?  ticked: "?(\\w+)`).exec(text)?.[1] ?? "";
}

test("a number that does not stand in the text fails verification with its line", async () => {
  edit(`${module}/facts.yaml`, "amount: 3.2", "amount: 3.3");
  const { status, stderr, stdout } = await run("verify", "--documents", texts);
  expect(status).toBe(1);
  expect(stdout).toContain("1 do not hold");
  expect(stderr).toMatch(/facts\.yaml:\d+: f_0000000005 numbers: error: 3\.3 does not stand/);
});

test("without the texts verification says that it was not run, and changes nothing", async () => {
  const before = readFileSync(join(folder, module, "verified.json"), "utf8");
  const { status, stdout } = await run("verify", "--documents", join(folder, "nowhere"));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^skipped: /);
  expect(readFileSync(join(folder, module, "verified.json"), "utf8")).toBe(before);
});

test("the report shows every fact and the reason for every option", async () => {
  const { status, stdout } = await run("report", "--module", "norvia-and-kestria");
  expect(status).toBe(0);
  expect(stdout.match(/^## /gm)).toHaveLength(17);
  expect(stdout).toContain("✗ Palune: *The Peace Figures Institute puts Palune's");
});

test("a paragraph with neither a fact nor a reason is told, with the share that has one", async () => {
  expect(await run("coverage")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("all: 9 of 9 paragraphs accounted for (100.0 %)"),
  });
  edit("documents.yaml", "d0dc0842a9a911b8 ]", 'd0dc0842a9a911b8, "0000000000000000" ]');
  const { status, stdout } = await run("coverage", "--document", "lantern-2020");
  expect(status).toBe(1);
  expect(stdout).toContain("# lantern-2020: 3 of 4 paragraphs accounted for (75.0 %)");
  expect(stdout).toContain("¶4 not accounted for");

  const reason = "{ paragraph: 4, reason: furniture, note: The paper's address. }";
  edit(
    "documents.yaml",
    '"0000000000000000" ]\n',
    `"0000000000000000" ]\n  withoutFacts: [${reason}]\n`,
  );
  expect((await run("coverage")).stdout).toContain("¶4 furniture: The paper's address.");
  expect((await run("coverage")).status).toBe(0);
  expect((await run("coverage", "--document", "nowhere")).status).toBe(2);
});

test("a newer text takes a document's place, and what its facts stand on is found again", async () => {
  const documents = join(folder, "texts");
  cpSync(texts, documents, { recursive: true });
  const [older, newer] = [join(documents, "older.txt"), join(documents, "newer.txt")];
  const held = readFileSync(join(documents, "harbour-post.txt"), "utf8");
  const text = held.split("\n").slice(3, -2).join("\n");
  writeFileSync(older, text);
  writeFileSync(newer, `Subscribe now and read on all your devices.\n\n${text}`);
  const filesBefore = filesOf(folder);
  const wanted = ["--document", "post-2019", "--text", newer, "--documents", documents];

  const plan = await run("reground", ...wanted, "--dry-run");
  expect(plan).toMatchObject({ status: 0, stderr: "" });
  expect(plan.stdout).toMatch(
    /paragraphs, now .+\n\d+ facts: (\d+) stand as they did, 0 in other words, 0 nowhere/,
  );
  expect(filesOf(folder)).toEqual(filesBefore);

  expect((await run("reground", ...wanted, "--retrieved", "2026-12-01")).stdout).toContain(
    "Written.",
  );
  expect(readFileSync(join(folder, "documents.yaml"), "utf8")).toContain("retrieved: 2026-12-01");
  expect((await run("verify", "--documents", documents)).stdout).toContain("17 facts hold");
  const { status, stdout } = await run("coverage", "--document", "post-2019");
  expect(status).toBe(1);
  expect(stdout).toContain("¶1 not accounted for");
  expect(stdout.match(/not accounted for/g)).toHaveLength(1);

  // And back again, by the older text: every file is then as it was.
  const back = ["--document", "post-2019", "--text", older, "--documents", documents];
  await run("reground", ...back, "--retrieved", "2026-11-01");
  edit("documents.yaml", hashOf(older), hashOf(join(documents, "harbour-post.txt")));
  expect(filesOf(folder)).toEqual(filesBefore);
});

test("a newer text without a fact's paragraph is told with the fact, and exits 1", async () => {
  const newer = join(folder, "newer.txt");
  writeFileSync(newer, "Nothing of what stood here before.\n");
  const { status, stdout } = await run(
    "reground",
    "--document",
    "post-2019",
    "--text",
    newer,
    "--dry-run",
  );
  expect(status).toBe(1);
  expect(stdout).toContain("f_0000000001: its paragraph is gone");
  expect((await run("reground", "--document", "post-2019", "--text", "nowhere.txt")).status).toBe(
    2,
  );
  expect((await run("reground", "--document", "nowhere", "--text", newer)).stderr).toContain(
    'The course has no document "nowhere".',
  );
});

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => name.endsWith(".yaml"));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

test("wrong usage exits 2 with the usage, --help exits 0 with it", async () => {
  expect(await run("check", "--colour")).toMatchObject({ status: 2, stdout: "" });
  expect((await run("report", "--module", "nowhere")).status).toBe(2);
  expect((await run("verify", "--help")).stdout).toMatch(/^usage: npm run content:verify/);
});
