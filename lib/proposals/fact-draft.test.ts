import { describe, expect, test } from "vitest";
import { attribution } from "@/lib/content/attribution";
import { factSchema } from "@/lib/content/fact";
import { readCourse } from "@/scripts/content/read-course";
import { factDraftSchema } from "./draft";
import { bodyOf, draftOf } from "./fact-draft";
import { type FactBody, factFields } from "./fact-fields";
import { frameSlots, frames, mayDeny } from "./frames";

const courses = ["content", "tests/fixtures/course"];

const bodies = courses.flatMap((course) =>
  (readCourse(course).entries ?? []).flatMap(({ sort, body }) =>
    sort === "FACT" ? [body as FactBody] : [],
  ),
);

test.each(frames)("the form of a fact of frame %s asks for what its schema takes", (frame) => {
  const schema = factSchema.options.find(({ shape }) => shape.frame.value === frame);
  const own = Object.entries(schema?.shape ?? {}).filter(
    ([name]) => !(name in attribution) && name !== "frame" && name !== "polarity",
  );
  const asked = frameSlots[frame].map(({ name, isNeeded }) => [name, isNeeded]);
  expect(asked.toSorted()).toEqual(
    own.map(([name, field]) => [name, !field.safeParse(undefined).success]).toSorted(),
  );
  expect("polarity" in (schema?.shape ?? {})).toBe(mayDeny(frame));
});

describe("of every fact of the course in files", () => {
  test("the form is one that is taken", () => {
    expect(bodies.length).toBeGreaterThan(200);
    for (const body of bodies) expect(factDraftSchema.parse(draftOf(body))).toEqual(draftOf(body));
  });

  test("what was not changed stays byte for byte", () => {
    for (const body of bodies)
      expect(JSON.stringify(bodyOf(draftOf(body), body))).toBe(JSON.stringify(body));
  });

  test("the form holds the whole fact but for what it does not show", () => {
    const shown = new Set(["frame", "polarity", ...Object.keys(factFields)]);
    for (const body of bodies) {
      const { frame } = draftOf(body);
      const slots = new Set(frameSlots[frame].map(({ name }) => name));
      const hidden = Object.entries(body).filter(([key]) => !shown.has(key) && !slots.has(key));
      const anew = bodyOf(draftOf(body), Object.fromEntries(hidden));
      expect(factSchema.parse(anew)).toEqual(factSchema.parse(body));
    }
  });
});

const body = {
  id: "f_0000000001",
  frame: "claim",
  agent: "norvia",
  action: { text: "sells" },
  date: 2019,
  statement: "Norvia sells boats.",
  holders: ["post"],
  asks: { agent: { question: "Who?", distractors: [{ entity: "kestria", fact: "f_0000000002" }] } },
};

test("another frame takes over the slots of the same name and leaves the others", () => {
  const draft = { ...draftOf(body), frame: "delivery" as const };
  const written = bodyOf(
    { ...draft, slots: { date: { type: "date", date: "2020", grounds: "" } } },
    body,
  );
  expect(written).toMatchObject({ frame: "delivery", date: "2020", statement: body.statement });
  expect(Object.keys(written)).not.toContain("agent");
});

test("a question keeps its wrong answers when it is reworded", () => {
  const draft = draftOf(body);
  const asks = draft.asks.map((ask) => ({ ...ask, question: "Who sells?", typed: "no" as const }));
  expect(bodyOf({ ...draft, asks }, body).asks).toEqual({
    agent: { ...body.asks.agent, question: "Who sells?", typed: false },
  });
});

test("a number that is none stays as it was typed", () => {
  const draft = { ...draftOf(body), frame: "quantity" as const };
  const value = { type: "quantity", unit: "boats", bound: "exact", tolerance: "" } as const;
  const written = (amount: string) =>
    bodyOf({ ...draft, slots: { value: { ...value, amount } } }, body).value;
  expect(written("7,000")).toEqual({ amount: 7000, unit: "boats", bound: "exact" });
  expect(written("many")).toMatchObject({ amount: "many" });
});
