import { beforeEach, expect, test } from "vitest";
import { courseOfEntries, type Entry } from "@/lib/content/entry";
import { danglingReferences } from "@/lib/content/lint/dangling-references";
import { fixtureEntries } from "@/tests/support/course-entries";
import { correct } from "./correct";
import type { Edit, Standing } from "./edit";
import { remove } from "./remove";
import { correctionSchema, supersessionSchema } from "./schema";
import { supersede } from "./supersede";

const minister = "f_0000000008";
let entries: Standing[] = [];

beforeEach(() => {
  entries = fixtureEntries().map((entry) => ({ ...entry, revision: 1 }));
});

const bodyOf = (id: string, of: readonly Entry[] = entries) =>
  of.find((entry) => entry.id === id)?.body ?? {};

/** The entries after the edits. */
function after(edits: readonly Edit[]): Entry[] {
  const key = ({ sort, id }: Pick<Entry, "sort" | "id">) => `${sort} ${id}`;
  const byKey = new Map(edits.map((edit) => [key(edit), edit]));
  const kept = entries.flatMap((entry): Entry[] => {
    const edit = byKey.get(key(entry));
    if (!edit) return [entry];
    return edit.body ? [{ ...entry, body: edit.body }] : [];
  });
  const made = edits.flatMap((edit) =>
    edit.seen === null && edit.body ? [{ ...edit, body: edit.body }] : [],
  );
  return [...kept, ...made];
}

function said(id: string) {
  const body = bodyOf(id);
  return {
    statement: `${body.statement}`,
    proposition: "",
    why: `${body.why}`,
    asOf: "2019-03",
    sourceNote: "",
    ...({ kind: "reported", kindReason: "The paper says so itself." } as const),
    ...{ who: ["harbour-post"], interest: [""] },
  };
}

test("a corrected fact is at a new meaning, and so is each question over several that names it", () => {
  const published = new Map(entries.map(({ id }) => [id, 1]));
  const naming = entries.filter(({ sort, body }) => {
    return sort === "GROUP" && JSON.stringify(body).includes("f_0000000001");
  });
  expect(naming.length).toBeGreaterThan(0);
  const now = { ...said("f_0000000001"), statement: "It was in April.", sourceNote: "Read anew." };
  const edits = correct(entries, "f_0000000001", { said: now, published });
  expect(edits.map(({ id }) => id)).toEqual(["f_0000000001", ...naming.map(({ id }) => id)]);
  expect(edits.map(({ body }) => body?.meaningRevision)).toEqual(edits.map(() => 2));
  const body = bodyOf("f_0000000001", after(edits));
  expect(body).toMatchObject({ statement: "It was in April.", sourceNote: "Read anew." });
  expect(Object.keys(body).slice(0, 3)).toEqual(["id", "frame", "meaningRevision"]);
  expect(courseOfEntries(after(edits)).problems).toEqual([]);

  entries = after(edits).map((entry) => ({ ...entry, revision: 2 }));
  const again = correct(entries, "f_0000000001", { said: now, published });
  expect(again.map((edit) => edit.body?.meaningRevision)).toEqual(again.map(() => 2));
});

test("a corrected fact is of another kind and said by others, one of them with an interest", () => {
  const now = {
    ...said("f_0000000001"),
    ...({ kind: "allegation", kindReason: "A party says it." } as const),
    ...{ who: ["kestria", "", "harbour-post"], interest: ["wants the range", "", ""] },
  };
  const edits = correct(entries, "f_0000000001", { said: now, published: new Map() });
  const body = bodyOf("f_0000000001", after(edits));
  expect(body).toMatchObject({
    ...{ kind: "allegation", kindReason: "A party says it." },
    holders: [{ who: "kestria", interest: "wants the range" }, "harbour-post"],
  });
  expect(Object.keys(body)).toEqual(Object.keys(bodyOf("f_0000000001")));
  expect(courseOfEntries(after(edits)).problems).toEqual([]);
});

test("a fact that nobody was shown keeps its meaning when it is corrected", () => {
  const edits = correct(entries, minister, { said: said(minister), published: new Map() });
  expect(edits[0]?.body?.meaningRevision).toBeUndefined();
});

test("a superseding fact stands behind the former, which is told until when it held", () => {
  const minted = { factId: "f_000000000z", groupId: "g_000000000z" };
  const now = {
    ...said(minister),
    statement: "In January 2021 Oto Lind was minister of defence of Norvia.",
    ...{ asOf: "2021-01", validUntil: "2020-12", document: "post-2019", paragraph: 2 },
    ...{ thenText: "The former minister", nowText: "Oto Lind" },
    ...({ kind: "attributed", kindReason: "The bureau says so." } as const),
    ...{ who: ["lantern"], interest: [""] },
  };
  const edits = supersede(entries, minister, { said: now, minted, today: "2026-11-23" });
  const course = after(edits);
  expect(bodyOf(minister, course)).toMatchObject({ validUntil: "2020-12" });
  expect(bodyOf(minted.factId, course)).toMatchObject({
    ...{ supersedes: minister, asOf: "2021-01", kind: "attributed", holders: ["lantern"] },
    passages: [{ document: "post-2019", paragraph: 2, print: "74932a8f923f60e1" }],
  });
  expect(bodyOf(minted.factId, course)).not.toHaveProperty("asks");
  expect(bodyOf("norvia-and-kestria", course).facts).toEqual(
    expect.arrayContaining([minister, minted.factId]),
  );
  const read = courseOfEntries(course);
  expect(read.problems).toEqual([]);
  expect(read.course && danglingReferences(read.course)).toEqual([]);
});

test("a removed fact is named nowhere any more, and what was asked of it with others goes", () => {
  for (const { id } of entries.filter(({ sort }) => sort === "FACT")) {
    const { edits } = remove(entries, id);
    if (!edits) continue;
    const course = after(edits);
    expect(JSON.stringify(course)).not.toContain(`"${id}"`);
    expect(course.filter(({ sort }) => sort === "GROUP").length).toBeLessThanOrEqual(
      entries.filter(({ sort }) => sort === "GROUP").length,
    );
  }
});

test("a section of the brief that stands on one fact alone bars its removal", () => {
  const module = entries.find(({ sort }) => sort === "MODULE");
  if (!module) throw new Error("The fixture has no module.");
  const brief = [{ heading: "The minister", text: "One.", facts: [minister] }];
  entries = entries.map((entry) =>
    entry === module ? { ...entry, body: { ...entry.body, brief } } : entry,
  );
  expect(remove(entries, minister)).toEqual({ edits: null, barredBy: ["The minister"] });
});

test("a form of which a part is missing is not taken", () => {
  const sent = { courseId: "c-sound", factId: minister, ...said(minister) };
  const later = { document: "post-2019", paragraph: "", thenText: "He", nowText: "She" };
  const { sourceNote: _, ...rest } = sent;
  const superseding = { ...rest, ...later, validUntil: "2020" };
  expect(supersessionSchema.safeParse(superseding).success).toBe(true);
  expect(correctionSchema.safeParse(sent).success).toBe(true);
  for (const spoilt of [{ interest: [] }, { who: [""] }, { kind: "rumour" }, { kindReason: "" }]) {
    expect(correctionSchema.safeParse({ ...sent, ...spoilt }).success).toBe(false);
    expect(supersessionSchema.safeParse({ ...superseding, ...spoilt }).success).toBe(false);
  }
});
