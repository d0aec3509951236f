import { expect, test } from "vitest";
import { compiledFact } from "@/lib/content/compile/compiled-fact";
import { indexCourse } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import { factOf, fixtureCourse } from "@/tests/support/fixture-course";
import { meaningChanges } from "./meaning";

const course = fixtureCourse();
const index = indexCourse(course);
const bodyOf = (fact: Fact) => compiledFact(index, fact);

function changes(id: string, change: (fact: never) => object) {
  const fact = factOf(course, id);
  const changed = { ...fact, ...change(fact as never) } as Fact;
  return meaningChanges(bodyOf(fact), bodyOf(changed));
}

const [exercise, delivery, figure, office, claim] = [
  ...["f_0000000001", "f_0000000002", "f_0000000005", "f_0000000008", "f_000000000b"],
] as [string, string, string, string, string];

test.each([
  ["another entity", delivery, { goods: { type: "entity", id: "r-7" } }, ["slots.goods"]],
  ["another date", delivery, { date: { type: "date", date: "2018-11" } }, ["slots.date"]],
  ["a date less precise", delivery, { date: { type: "date", date: "2018" } }, ["slots.date"]],
  ["a slot taken away", delivery, { date: undefined }, ["slots.date"]],
  ["another kind", delivery, { kind: "allegation" }, ["kind"]],
  ["another as-of date", delivery, { asOf: { date: "2018-11", grounds: null } }, ["asOf"]],
  ["another speaker first", figure, { holders: [{ who: "harbour-post" }] }, ["holders"]],
  ["the other polarity", claim, { polarity: "denied" }, ["polarity"]],
  ["one participant less", exercise, { participants: [{ id: "norvia" }] }, ["participants"]],
  ["another frame", delivery, { frame: "action" }, ["frame"]],
  ["a comment taken back", claim, { comments: [] }, ["comments"]],
  ["another stance", claim, { comments: silences("denies") }, ["comments"]],
])("%s is another meaning", (_what, id, change, fields) => {
  expect(changes(id, () => change)).toEqual(fields);
});

test.each([
  ["amount", 3.3],
  ["unit", "million crowns"],
  ["bound", "about"],
])("another %s of a figure is another meaning", (field, value) => {
  const change = ({ value: was }: { value: object }) => ({ value: { ...was, [field]: value } });
  expect(changes(figure, change)).toEqual(["slots.value"]);
});

test("words of ours are another meaning unless either revision accepts both as the same", () => {
  const said = (text: string, accept: string[] = []) => ({
    office: { type: "text", text, accept },
  });
  expect(changes(office, () => said("minister of war"))).toEqual(["slots.office"]);
  expect(changes(office, () => said("Minister of Defence"))).toEqual([]);
  expect(changes(office, () => said("defence minister"))).toEqual([]);
  expect(changes(office, () => said("head of defence", ["minister of defence"]))).toEqual([]);
});

test("wording, grounds, interests and what looks after a fact are no meaning", () => {
  const wording = {
    ...{ statement: "Other words.", why: "Another why.", kindReason: "Another reason." },
    ...{ sourceNote: "A note.", reviewBy: "2030-01", validUntil: "2024", salience: 1 },
    ...{ topics: ["exercises"], passages: [{ document: "lantern-2020" }], asks: {} },
    asOf: { date: "2018-10", grounds: "the text says so" },
    holders: [{ who: "harbour-post", interest: "it sells papers" }],
  };
  expect(changes(delivery, () => wording)).toEqual([]);
});

test("what is added beside the old is no other meaning", () => {
  const place = { place: { type: "entity", id: "port-sarn" } };
  expect(changes("f_0000000009", () => ({ ...place, scale: figureOf(300) }))).toEqual([]);
  const heard = ({ comments }: { comments: object[] }) => ({
    comments: [...comments, { by: "norvia", stance: "denies", asOf: { date: "2020-06" } }],
  });
  expect(changes(claim, heard)).toEqual([]);
});

test("of a fact that was published before a field was compiled, the field is not judged", () => {
  const body = bodyOf(factOf(course, claim));
  const { polarity: _polarity, participants: _participants, ...old } = body;
  expect(meaningChanges(old as typeof body, body)).toEqual([]);
});

function silences(stance: string) {
  return ["palune", "kestria"].map((by) => ({ by, stance, asOf: { date: "2020-05" } }));
}

function figureOf(amount: number) {
  return { type: "quantity", amount, unit: "soldiers", bound: "exact", tolerance: 0 };
}
