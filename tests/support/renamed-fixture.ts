import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { factsSchema } from "@/lib/content/course";
import { directionPrint } from "@/lib/content/direction-print";
import type { EntrySort } from "@/lib/content/entry";
import type { Block } from "@/lib/content/ingest/reading";
import { fingerprint } from "@/lib/server/fingerprint";

type Body = Record<string, unknown>;

/** An entry of the fixture's files. */
export type FixtureEntry = {
  sort: EntrySort;
  id: string;
  moduleId: string | null;
  position: number;
  body: Body;
};

const folder = "tests/fixtures/course";
const slug = "norvia-and-kestria";

/** The name of the fixture's document on which most of its facts stand. */
export const documentId = "post-2019";

/** The fixture as another course: its entries, its documents' texts, and how its words are renamed. */
export function renamedFixture(about: { state: string; mark: string }) {
  const renamed = renaming(about);
  const held = { [documentId]: textOf("harbour-post"), "lantern-2020": textOf("lantern") };
  const texts = Object.entries(held).map(([id, blocks]) => ({
    id,
    blocks: blocks.map((one) => renamedBlock(one, renamed)),
  }));
  const named = renamed(JSON.stringify(fixtureEntries()));
  const entries = withTicks(JSON.parse(withPrints(named, held, renamed)));
  return { entries, texts, renamed, moduleId: renamed(slug), factId: renamed("f_0000000001") };
}

/** Under the name of another state, and with ids that no other course has. */
function renaming({ state, mark }: { state: string; mark: string }): (text: string) => string {
  const id = state
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, "-")
    .replace(/-$/, "");
  return (text) =>
    text
      .replaceAll("Norvia", state)
      .replaceAll("f_0000", `f_${mark.padEnd(4, "0")}`)
      .replaceAll("g_0000", `g_${mark.padEnd(4, "0")}`)
      .replaceAll(slug, `desk-${id}-${mark}`)
      .replaceAll('"norvia"', `"${id}"`);
}

/** Prints are by the text: where a name is another, so is the print. */
function withPrints(
  json: string,
  texts: Record<string, readonly Block[]>,
  renamed: (text: string) => string,
): string {
  return Object.values(texts)
    .flat()
    .reduce(
      (text, one) =>
        text.replaceAll(fingerprint(one.text), fingerprint(renamedBlock(one, renamed).text)),
      json,
    );
}

function fixtureEntries(): FixtureEntry[] {
  const read = (path: string) => {
    const file = join(folder, path);
    return existsSync(file) ? parse(readFileSync(file, "utf8")) : [];
  };
  const listed = (sort: EntrySort, path: string, moduleId: string | null = null): FixtureEntry[] =>
    (read(path) as Body[]).map((body, index) => {
      const id = `${body.id ?? body.fact}`;
      return { sort, id, moduleId, position: index + 1, body };
    });
  const [head, module] = [read("course.yaml"), read(`modules/${slug}/module.yaml`)];
  const one = { moduleId: null, position: 1 };
  return [
    { ...one, sort: "HEAD", id: head.id, body: head },
    ...listed("DOCUMENT", "documents.yaml"),
    ...listed("ENTITY", "entities.yaml"),
    ...listed("TOPIC", "topics.yaml"),
    { ...one, sort: "MODULE", id: module.id, moduleId: module.id, body: module },
    ...listed("FACT", `modules/${slug}/facts.yaml`, slug),
    ...listed("GROUP", `modules/${slug}/groups.yaml`, slug),
    ...listed("READING", `modules/${slug}/readings.yaml`, slug),
    ...listed("FORECAST", "forecasts.yaml"),
    ...listed("COMPARISON", "comparisons.yaml"),
  ];
}

/** A fact that was ticked is ticked for its wording here. */
function withTicks(entries: readonly FixtureEntry[]): FixtureEntry[] {
  const facts = new Map(entries.map((one) => [`${one.sort} ${one.id}`, one.body]));
  return entries.map((entry) => {
    if (entry.sort !== "READING") return entry;
    const fact = factsSchema.element.parse(facts.get(`FACT ${entry.id}`));
    return { ...entry, body: { ...entry.body, ticked: directionPrint(fact) } };
  });
}

/** A text's pieces; what is no whole sentence there is furniture. */
function textOf(name: string): Block[] {
  const text = readFileSync(`tests/fixtures/course-texts/${name}.txt`, "utf8");
  const pieces = text.trim().split(/\n+/);
  return pieces.map((piece) => {
    const isSaid = /[.!?”"]$/.test(piece);
    return { text: piece, style: "paragraph", leftOut: isSaid ? null : "navigation" };
  });
}

/** A piece of the text under the other name, in which no statement of the course stands word for word. */
function renamedBlock(block: Block, renamed: (text: string) => string): Block {
  const text = renamed(block.text).replaceAll(
    /(?<!ccording) (in|to|by|from|of|at|on|that|has|more|when) /g,
    " indeed $1 ",
  );
  return { ...block, text };
}
