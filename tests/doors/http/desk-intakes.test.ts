import { beforeAll, beforeEach, expect, test } from "vitest";
import { limits } from "@/lib/auth/limits";
import { db } from "@/lib/db/client";
import { maxDocumentBytes } from "@/lib/desk-documents/sent-document";
import { maxIntakes } from "@/lib/desk-documents/store";
import { relations } from "@/tests/doors/admits";
import type { Browser } from "@/tests/doors/browser";
import { expectRefused } from "@/tests/doors/refused";
import { makeWorld, people, type World } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";

let world: World;
let address: string;

beforeAll(async () => {
  world = await makeWorld();
  address = `/api/desk/courses/${world.own.desk.courseId}/intakes`;
});

beforeEach(async () => {
  await db.throttle.deleteMany();
  await db.intake.deleteMany({ where: { courseId: world.own.desk.courseId } });
});

function formOf(text: string | null, file?: File): FormData {
  const form = new FormData();
  form.set("file", file ?? new File([], ""));
  if (text !== null) form.set("text", text);
  return form;
}

const post = (browser: Browser, form: FormData) => browser.post(address, form);

test.each(people)("%s adds a document to a course they edit, and to no other", async (person) => {
  for (const relation of relations) {
    const { courseId } = world[relation].desk;
    const before = await writesSoFar();
    const path = `/api/desk/courses/${courseId}/intakes`;
    const answer = await world.browsers[person].post(path, formOf("A river flows."));
    const isEditor = person === (relation === "own" ? "instructor" : "otherInstructor");
    if (!isEditor) {
      expect(await writesSoFar()).toEqual(before);
      const outside = person === "visitor" || person === "leaver";
      expect(answer.status).toBe(outside ? 303 : 404);
      continue;
    }
    expect(answer.status).toBe(303);
    const intakeId = answer.location?.split("/").at(-1) ?? "";
    expect(answer.location).toBe(`/desk/${courseId}/intakes/${intakeId}`);
    const job = await db.deskJob.findFirstOrThrow({ where: { courseId, subject: intakeId } });
    expect(job).toMatchObject({ deed: "READ", orderedById: world.ids[person], doneAt: null });
    const page = await world.browsers[person].get(answer.location ?? "");
    expect(page.body).toContain("Waiting for its turn");
  }
});

test("what is no document is refused with what to do instead, and nothing is kept", async () => {
  const { instructor } = world.browsers;
  const large = new File([new Uint8Array(maxDocumentBytes + 1)], "large.pdf");
  const asked = [
    [formOf(null), "nothing", "Choose a file that is not empty"],
    [formOf("  \n"), "nothing", "Choose a file that is not empty"],
    [formOf(null, large), "too-large", "This is more than 20 MB"],
    [formOf("a text", new File(["x"], "a.txt")), "two-at-once", "There is a file and a pasted"],
  ] as const;
  for (const [form, problem, sentence] of asked) {
    const { status, location } = await post(instructor, form);
    expect([status, location?.split("?")[1]]).toEqual([303, `problem=${problem}`]);
    expect((await instructor.get(location ?? "")).body).toContain(sentence);
  }
  expect(await db.intake.count({ where: { courseId: world.own.desk.courseId } })).toBe(0);
});

test("a document as large as may be arrives whole", async () => {
  const bytes = new Uint8Array(maxDocumentBytes).fill(7);
  const { status } = await post(
    world.browsers.instructor,
    formOf(null, new File([bytes], "x.pdf")),
  );
  expect(status).toBe(303);
  const [kept] = await db.$queryRaw<{ length: number }[]>`SELECT length(content) FROM "Intake"
    WHERE "courseId" = ${world.own.desk.courseId}`;
  expect(kept?.length).toBe(maxDocumentBytes);
});

test("bodies that are no form of ours store nothing", async () => {
  const { instructor } = world.browsers;
  const large = "x".repeat(maxDocumentBytes * 2);
  const type = "multipart/form-data; boundary=x";
  const bodies = ["", "{}", "--x\r\nbroken", `--x\r\n\r\n${large}`];
  for (const sent of [type, "multipart/form-data", "application/json", ""]) {
    await expectRefused(bodies, (body) => instructor.post(address, body, { "content-type": sent }));
  }
  const elsewhere = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
  const before = await writesSoFar();
  expect((await instructor.post(address, formOf("A text."), elsewhere)).status).toBe(403);
  expect(await writesSoFar()).toEqual(before);
});

test("a script is answered in JSON, and who adds many has to wait", async () => {
  const { instructor } = world.browsers;
  const json = { accept: "application/json" };
  const first = await instructor.post(address, formOf("One."), json);
  expect(first.status).toBe(201);
  expect(JSON.parse(first.body)).toEqual({ intake: expect.stringContaining("/intakes/") });
  for (let n = 1; n < maxIntakes; n++) await post(instructor, formOf(`Text ${n}.`));
  const full = await instructor.post(address, formOf("Too many."), json);
  expect([full.status, JSON.parse(full.body)]).toEqual([422, { problem: "too-many" }]);
  await db.throttle.updateMany({ data: { count: limits.uploadOfPerson.tries } });
  const waits = await instructor.post(address, formOf("Too often."), json);
  expect(JSON.parse(waits.body)).toEqual({ problem: "wait" });
});
