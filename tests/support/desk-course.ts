import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { v7 } from "uuid";
import { parse } from "yaml";
import { factsSchema } from "@/lib/content/course";
import { directionPrint } from "@/lib/content/direction-print";
import type { EntrySort } from "@/lib/content/entry";
import type { Block } from "@/lib/content/ingest/reading";
import type { Proposal } from "@/lib/content/propose/proposal";
import type { HeldReading } from "@/lib/desk-documents/pieces";
import { fingerprint } from "@/lib/server/fingerprint";

/** Where its parts are found. */
export type DeskCourse = {
  courseId: string;
  /** Taken over, its facts in the module. */
  documentId: string;
  /** Read, and to be taken over. */
  intakeId: string;
  /** Undecided. */
  proposalId: string;
  moduleId: string;
  factId: string;
};

/** Runs a statement on the database of the test. */
export type Run = (sql: string, values: readonly unknown[]) => Promise<unknown>;

/** Words that stand in the texts of its documents and nowhere else: for its editors alone. */
export const privateWords = "Whalebone lanterns were forbidden";

type About = {
  /** Its first state, by which its text is known from others'. */
  state: string;
  /** Up to four letters or digits that no other course's facts begin with. */
  mark: string;
  editorIds: readonly string[];
};

type Body = Record<string, unknown>;
type Entry = {
  sort: EntrySort;
  id: string;
  moduleId: string | null;
  position: number;
  body: Body;
};

const folder = "tests/fixtures/course";
const [slug, documentId] = ["norvia-and-kestria", "post-2019"];

/**
 * A course as instructors edit it: the fixture's entries under another name, the texts of its
 * documents, one more on its way in, and a proposal that nobody has decided on.
 */
export async function makeDeskCourse(run: Run, about: About): Promise<DeskCourse> {
  const renamed = renaming(about);
  const texts = { [documentId]: textOf("harbour-post"), "lantern-2020": textOf("lantern") };
  const kept = Object.fromEntries(
    Object.entries(texts).map(([id, blocks]) => [
      id,
      blocks.map((one) => renamedBlock(one, renamed)),
    ]),
  );
  const named = renamed(JSON.stringify(fixtureEntries()));
  const entries = withTicks(JSON.parse(withPrints(named, texts, renamed)));
  const courseId = `c-${about.mark.padEnd(10, "0")}`;
  await addCourse(run, { courseId, title: `Desk on ${about.state}`, editorIds: about.editorIds });
  await addEntries(run, courseId, { entries, byId: about.editorIds[0] });
  for (const [id, blocks] of Object.entries(kept)) await addPassages(run, courseId, { id, blocks });
  const made = { intakeId: v7(), proposalId: v7() };
  await addIntake(run, courseId, { id: made.intakeId, state: about.state });
  await addProposal(run, courseId, { id: made.proposalId, renamed });
  const moduleId = renamed(slug);
  return { courseId, documentId, ...made, moduleId, factId: renamed("f_0000000001") };
}

function renaming({ state, mark }: About): (text: string) => string {
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

function fixtureEntries(): Entry[] {
  const read = (path: string) => {
    const file = join(folder, path);
    return existsSync(file) ? parse(readFileSync(file, "utf8")) : [];
  };
  const listed = (sort: EntrySort, path: string, moduleId: string | null = null): Entry[] =>
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
function withTicks(entries: readonly Entry[]): Entry[] {
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

async function addCourse(
  run: Run,
  { courseId, title, editorIds }: { courseId: string; title: string; editorIds: readonly string[] },
): Promise<void> {
  await run(`INSERT INTO "Course" (id, title, summary, licence) VALUES ($1, $2, $3, $4)`, [
    ...[courseId, title, "An invented region, as its editors have it.", "CC-BY-SA-4.0"],
  ]);
  for (const editorId of editorIds) {
    await run(`INSERT INTO "CourseEditor" VALUES ($1, $2::uuid, now())`, [courseId, editorId]);
  }
}

async function addEntries(
  run: Run,
  courseId: string,
  { entries, byId }: { entries: readonly Entry[]; byId: string | undefined },
): Promise<void> {
  const named = entries.map((entry) => (entry.sort === "HEAD" ? headOf(entry, courseId) : entry));
  const given = [courseId, JSON.stringify(named), byId ?? null];
  const columns = `(e ->> 'sort')::"EntrySort", e ->> 'id'`;
  await run(
    `INSERT INTO "CourseEntry"
       ("courseId", sort, id, "moduleId", position, body, "changedAt", "changedById")
     SELECT $1, ${columns}, e ->> 'moduleId', (e ->> 'position')::int, e -> 'body', now(), $3::uuid
     FROM json_array_elements($2::json) e`,
    given,
  );
  await run(
    `INSERT INTO "CourseEntryChange"
       ("courseId", sort, "entryId", revision, after, "changedAt", "changedById")
     SELECT $1, ${columns}, 1, e -> 'body', now(), $3::uuid FROM json_array_elements($2::json) e`,
    given,
  );
}

function headOf(entry: Entry, courseId: string): Entry {
  return { ...entry, id: courseId, body: { ...entry.body, id: courseId } };
}

/** @param blocks of which one left-out piece more says what nobody else may read */
async function addPassages(
  run: Run,
  courseId: string,
  { id, blocks }: { id: string; blocks: readonly Block[] },
): Promise<void> {
  const own: Block = { text: `${privateWords}.`, style: "paragraph", leftOut: "comments" };
  let paragraph = 0;
  const pieces = [...blocks, own].map((block) => ({
    ...block,
    paragraph: block.leftOut === null ? ++paragraph : null,
    print: fingerprint(block.text),
  }));
  await run(
    `INSERT INTO "Passage"
       ("courseId", "documentId", position, paragraph, print, text, style, "leftOut")
     SELECT $1, $2, place, (e ->> 'paragraph')::int, e ->> 'print', e ->> 'text', e ->> 'style',
       e ->> 'leftOut'
     FROM json_array_elements($3::json) WITH ORDINALITY AS piece (e, place)`,
    [courseId, id, JSON.stringify(pieces)],
  );
}

/** A pasted text that was read: its date has no year, and a piece of it was left out. */
async function addIntake(run: Run, courseId: string, { id, state }: { id: string; state: string }) {
  const reading: HeldReading = {
    blocks: [
      { text: "Menu Search Sign in", style: "paragraph", leftOut: "navigation" },
      { text: `${state} counts its lanterns`, style: "heading", leftOut: "title" },
      { text: `On 4 March ${state} said so. ${privateWords}.`, style: "paragraph", leftOut: null },
      { text: "Read our other stories.", style: "item", leftOut: "related" },
    ],
    proposed: {
      outlet: "Harbour Post",
      title: `${state} counts its lanterns`,
      yearMissing: { month: 3, day: 4, stated: "4 March" },
      language: "en",
      genre: "news",
    },
    findings: [{ kind: "cut-off", sign: "paywall" }],
    moved: [],
  };
  const text = reading.blocks.map((block) => block.text).join("\n\n");
  await run(
    `INSERT INTO "Intake" ("courseId", id, "mediaType", content, reading, "addedAt")
     VALUES ($1, $2::uuid, 'text/plain', convert_to($3, 'UTF8'), $4::jsonb, now())`,
    [courseId, id, text, JSON.stringify(reading)],
  );
}

async function addProposal(
  run: Run,
  courseId: string,
  { id, renamed }: { id: string; renamed: (text: string) => string },
): Promise<void> {
  const proposal: Proposal = {
    fact: {
      frame: "forecast",
      agent: "palune",
      action: { text: "ask other states of the Sound for pilots" },
      statement: "Mira Solen foretold in May 2020 that Palune would ask other states for pilots.",
      kind: "forecast",
      kindReason: "It says what will be.",
      holders: ["mira-solen", "lantern"],
      asOf: { date: "2020-05", grounds: "the text speaks of early May 2020" },
      passages: [{ document: "lantern-2020", paragraph: 3 }],
    },
    entities: [],
    paragraphs: [3],
    evidence: [{ paragraph: 3, from: 0, to: 6, field: "agent" }],
    doubts: [{ code: "holder", field: null }],
  };
  await run(
    `INSERT INTO "Proposal"
       ("courseId", id, "documentId", position, "proposedBy", "proposedAt", body, doubt)
     VALUES ($1, $2::uuid, 'lantern-2020', 1, 'rules', now(), $3::jsonb, 0.4)`,
    [courseId, id, renamed(JSON.stringify(proposal))],
  );
}
