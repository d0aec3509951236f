import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { PublishingSummary } from "@/lib/publishing/summary";
import { allStored } from "@/tests/support/all-stored";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { runHere } from "@/tests/support/run-here";

const [facts, groups] = ["facts", "groups"].map(
  (name) => `modules/norvia-and-kestria/${name}.yaml`,
);
const delivery = "In October 2018 Norvia delivered K-12 patrol boats to Kestria.";
const received = new Date("2026-03-20T00:00:00.000Z");
let folder = "";

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "course-"));
  cpSync("tests/fixtures/course", folder, { recursive: true });
  await db.user.deleteMany();
  await db.course.deleteMany();
  expect((await publish()).status).toBe(0);
  return () => rmSync(folder, { recursive: true });
});

const publish = (...more: string[]) =>
  runHere("scripts/content-publish.ts", ["--course", folder, ...more]);

function edit(from: string, to: string, file = facts): void {
  const path = join(folder, `${file}`);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
  writeFileSync(path, text.replace(from, to));
}

/** Of the boats' fact, and of the question that asks its date beside others. */
const correct = () => {
  const matching = "- id: g_0000000003\n";
  edit(matching, `${matching}  meaningRevision: 2\n`, groups);
  edit(
    "- id: f_0000000002\n  frame: delivery",
    "- id: f_0000000002\n  meaningRevision: 2\n  frame: delivery",
  );
  edit("directionTicked: 1 }\n\n- id: f_0000000003", "directionTicked: 2 }\n\n- id: f_0000000003");
  edit("date: 2018-10", "date: 2018-11");
  edit("In October 2018 Norvia delivered", "In November 2018 Norvia delivered");
};

/** A learner who knows these cards. */
async function learnerOf(cardIds: readonly string[]) {
  const { id } = await createLearner();
  const events = cardIds.map((cardId, day) =>
    sentReview({ id: uuid(day + 1), cardId, deviceAt: `2026-03-0${day + 1}T03:00:00.000Z` }),
  );
  const batch = { events, sentAt: received, receivedAt: received };
  await inTransaction((tx) => keepEvents(tx, id, { ...batch, visibleCardIds: new Set(cardIds) }));
}

const boats = ["f_0000000002:date", "f_0000000002:goods"];

test("a dry run shows what publishing then shows and does, and does nothing", async () => {
  await learnerOf(boats);
  await learnerOf(["f_0000000002:goods", "f_0000000008:office"]);
  correct();
  const before = await allStored();
  const { status, stdout: shown } = await publish("--dry-run");
  expect(status).toBe(0);
  expect(await allStored()).toEqual(before);
  expect(shown).toContain("facts: 0 added, 0 reworded, 1 corrected, 0 returned, 0 retired");
  expect(shown).toContain("  corrected f_0000000002 In November 2018 Norvia delivered K-12 patrol");
  expect(shown).toContain("module versions: norvia-and-kestria\n");
  expect(shown).toContain("learners touched: corrected 3 memories of 2 learners; superseded 0");

  expect(await publish()).toEqual({ status: 0, stdout: shown, stderr: "" });
  expect(await db.cardMemory.findMany()).toMatchObject([{ cardId: "f_0000000008:office" }]);
  expect((await publish()).stdout).toContain("facts: 0 added, 0 reworded, 0 corrected, 0 returned");
});

test("the same for another program", async () => {
  await learnerOf(boats);
  correct();
  const summary = JSON.parse((await publish("--dry-run", "--json")).stdout) as PublishingSummary;
  expect(summary).toMatchObject({
    course: "the-sound",
    facts: {
      corrected: [{ id: "f_0000000002", statement: delivery.replace("October", "November") }],
      reworded: [],
    },
    cards: { corrected: 2, retired: 0 },
    versions: ["norvia-and-kestria"],
    touched: { corrected: { learners: 1, memories: 2 } },
    problems: [],
  });
});

test("a fact that changed in meaning without a new revision bars the publishing", async () => {
  edit("date: 2018-10", "date: 2018-11");
  const before = await allStored();
  const { status, stderr } = await publish();
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /facts\.yaml:\d+: f_0000000002 meaningRevision: error: It changed in meaning without a new revision \(slots\.date\): raise its meaningRevision\./,
  );
  expect(await allStored()).toEqual(before);
});
