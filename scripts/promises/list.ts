/** A promise, and how it is tried. */
export type Promised = {
  promise: string;
  /** In words, for the long form. */
  floor: string;
  /** The least n that the long form may rest on; absent where all cells of a table are tried. */
  leastN?: number;
  /** Arguments of Vitest; absent where there is no test yet. */
  command?: readonly string[];
  /** Under which name the test leaves its figure; absent where its tests are what is counted. */
  found?: string;
};

/** In the order in which they are promised. */
export const promises: readonly Promised[] = [
  {
    promise: "an acknowledged review is stored once, under load, retries and kills",
    floor: "2,000 learners, 20,000 reviews, 3 kills: 0 lost, 0 doubled",
    leastN: 20_000,
    command: ["--project", "promises", "tests/promises/acknowledged.test.ts"],
    found: "acknowledged",
  },
  {
    promise: "kill -9 of any part loses nothing that was written",
    floor: "200 rounds, 0 lost",
    leastN: 200,
    command: ["--project", "start", "tests/start/kill.test.ts"],
  },
  {
    promise: "any order, repetition or part of a sync gives one state, by the rules",
    floor: "every property, 500 to 3,000 cases each",
    command: ["--project", "unit", "lib/review"],
  },
  {
    promise: "any order, repetition or part of a sync gives one state, through the route",
    floor: "300 scenarios, three devices, clocks off by -10 to 400 days",
    leastN: 300,
    command: ["--project", "promises", "tests/promises/replay.test.ts"],
    found: "replay",
  },
  {
    promise: "the right study day and due time in every zone",
    floor: "all zones, both edges of summer time: 0 wrong",
    command: [
      ...["--project", "unit", "lib/review/study-day.test.ts"],
      "lib/classroom/due-time.test.ts",
    ],
  },
  {
    promise: "hostile input does nothing",
    floor: "every door: no 5xx, nothing stored, process alive",
    command: ["--project", "doors", "tests/doors/http/hostile"],
  },
  {
    promise: "nobody reaches what is not theirs",
    floor: "every cell of role × relation × door",
    command: [
      ...["--project", "doors", "tests/doors/http/pages.test.ts"],
      ...["tests/doors/http/actions-by-form.test.ts", "tests/doors/http/actions-by-script.test.ts"],
      "tests/doors/http/reviews.test.ts",
      "tests/doors/http/origin.test.ts",
    ],
  },
  {
    promise: "each rule of access flipped is noticed",
    floor: "every rule (the short form sees that each can be flipped)",
    command: ["--project", "promises", "tests/promises/access-rules.test.ts"],
    found: "access",
  },
  {
    promise: "backup and restore",
    floor: "every row of every table, 20 of 20 drills",
    leastN: 20,
    command: ["--project", "keeping", "tests/keeping/backup.test.ts"],
  },
  {
    promise: "a session ends at once",
    floor: "every way of ending one: refused on page, action and route",
    command: ["--project", "doors", "tests/doors/http/sessions.test.ts"],
  },
  {
    promise: "export is whole",
    floor: "every table with the person's rows, 50,000 reviews",
    command: [...["--project", "store", "lib/export/store.test.ts"], "tests/store/export.test.ts"],
  },
  {
    promise: "deletion is real",
    floor: "the whole database and the logs searched, and restoring deletes again",
    command: [
      ...["--project", "store", "lib/leaving/store.test.ts"],
      "tests/store/ending-accounts.test.ts",
      ...["--project", "keeping", "tests/keeping/restore-deletions.test.ts"],
      ...["--project", "doors", "tests/doors/http/deletion.test.ts"],
    ],
  },
  {
    promise: "every released database migrates",
    floor: "a fixture a release, each migration killed half-way and repeated",
    command: ["--project", "keeping", "tests/keeping/releases.test.ts"],
  },
  {
    promise: "no answer key before its time",
    floor: "every page, payload, result, archive and bundle, before, during, after: 0 hits",
    leastN: 1000,
    command: ["--project", "doors", "tests/doors/http/keys.test.ts"],
    found: "keys",
  },
  {
    promise: "one attempt, one submission, one grade",
    floor: "50 at once × 40, tabs left open and times that end meanwhile: 0 double",
    leastN: 40,
    command: ["--project", "doors", "tests/doors/http/one-submission.test.ts"],
    found: "submission",
  },
  {
    promise: "a hostile file is refused within limits",
    floor: "every file of the corpus: its reason, under 150 MB, nothing written, nothing fetched",
    leastN: 35,
    command: [
      ...["--project", "promises", "tests/promises/hostile-files.test.ts"],
      ...["--project", "unit", "lib/content/ingest/hostile-documents.test.ts"],
    ],
    found: "hostile-files",
  },
  {
    promise: "a document that gives orders to the model",
    floor: "order ignored, draft only, nothing fetched or published",
    command: ["--project", "unit", "lib/server/model-orders.test.ts"],
  },
  {
    promise: "a model that lies is barred, doubted, or waits for a person's tick",
    floor:
      "100 lies of each sort: invented evidence and orders 0 passed, the others as in docs/lies.md",
    leastN: 1000,
    command: ["--project", "promises", "tests/promises/lies.test.ts"],
    found: "lies",
  },
  { promise: "hostile text does nothing", floor: "200 payloads in every stored field" },
];
