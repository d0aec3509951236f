import { v7 } from "uuid";
import type { Block } from "@/lib/content/ingest/reading";
import type { Proposal } from "@/lib/content/propose/proposal";
import type { HeldReading } from "@/lib/desk-documents/pieces";
import { fingerprint } from "@/lib/server/fingerprint";
import { documentId, type FixtureEntry, renamedFixture } from "./renamed-fixture";

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

/**
 * A course as instructors edit it: the fixture's entries under another name, the texts of its
 * documents, one more on its way in, and a proposal that nobody has decided on.
 */
export async function makeDeskCourse(run: Run, about: About): Promise<DeskCourse> {
  const { entries, texts, renamed, moduleId, factId } = renamedFixture(about);
  const courseId = `c-${about.mark.padEnd(10, "0")}`;
  await addCourse(run, { courseId, title: `Desk on ${about.state}`, editorIds: about.editorIds });
  await addEntries(run, courseId, { entries, byId: about.editorIds[0] });
  for (const text of texts) await addPassages(run, courseId, text);
  const made = { intakeId: v7(), proposalId: v7() };
  await addIntake(run, courseId, { id: made.intakeId, state: about.state });
  await addProposal(run, courseId, { id: made.proposalId, renamed });
  return { courseId, documentId, ...made, moduleId, factId };
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
  { entries, byId }: { entries: readonly FixtureEntry[]; byId: string | undefined },
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

function headOf(entry: FixtureEntry, courseId: string): FixtureEntry {
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
