import { expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { fixtureCourse, withFact } from "@/tests/support/fixture-course";
import type { CourseCheck } from "./check";
import { quantitiesStated } from "./quantities-stated";
import { slotsStated } from "./slots-stated";
import { speakersStated } from "./speakers-stated";
import { statementAgrees } from "./statement-agrees";

const course = fixtureCourse();
const boats = "f_0000000002";
const claim = "f_000000000b";

const changed = (id: string, patch: Partial<Fact>): Course =>
  withFact(course, id, (fact) => ({ ...fact, ...patch }) as Fact);

const faults: [string, CourseCheck, Course, string][] = [
  [
    "a statement in which the amount differs",
    quantitiesStated,
    changed("f_0000000006", { statement: "Palune sold for 2.1 billion crowns from 2010 to 2017." }),
    "The statement does not give 1.9.",
  ],
  [
    "a month of which the course knows nothing",
    statementAgrees,
    changed(boats, { statement: "In April 1999 Norvia delivered K-12 patrol boats to Kestria." }),
    "Nothing here is of 1999-04.",
  ],
  [
    "a state as of which nothing is told",
    statementAgrees,
    changed(boats, { asOf: { date: "2016-10", grounds: null } }),
    "Nothing here is of 2016-10.",
  ],
  [
    "a statement in another unit",
    quantitiesStated,
    changed("f_0000000006", { statement: "Palune sold for 1.9 million crowns from 2010 to 2017." }),
    "The statement does not count in billion crowns.",
  ],
  [
    "a statement on the other side of a number",
    quantitiesStated,
    changed("f_0000000001", { statement: "Up to 400 soldiers opened River Shield 2019." }),
    "The statement says at most 400.",
  ],
  [
    "a state that the statement does not name",
    slotsStated,
    changed(boats, { statement: "In October 2018 Norvia delivered K-12 boats to Palune." }),
    'The statement does not name "kestria".',
  ],
  [
    "a date that the statement does not give",
    slotsStated,
    changed(boats, { statement: "In March 2019 Norvia delivered K-12 boats to Kestria." }),
    "The statement does not give 2018-10.",
  ],
  [
    "a claim without who makes it",
    speakersStated,
    changed(claim, { statement: "Palune asks Kestria for pilots to clear mines." }),
    'The statement does not say that it is "norvian-security-bureau" who says so.',
  ],
  [
    "a comment without its author",
    speakersStated,
    changed("f_000000000c", {
      holders: [{ who: "lantern", interest: null }],
      statement: "The Lantern argued in May 2020 that Kestria gains most from balance.",
    }),
    '"mira-solen" wrote "lantern-2020" and is no holder.',
  ],
  [
    "a forecast told as an argument",
    speakersStated,
    changed("f_000000000a", {
      statement: "In March 2019 Ivo Katt argued that Norvia would offer Kestria more howitzers.",
    }),
    'What is argued is not of the kind "forecast".',
  ],
  [
    "another speaker in the statement than among the holders",
    speakersStated,
    changed("f_000000000c", {
      statement: "Ivo Katt wrote that Kestria gains most from balance.",
      holders: [{ who: "mira-solen", interest: null }],
      kind: "reported",
    }),
    '"ivo-katt" says it in the statement and is no holder.',
  ],
];

test.each(faults)("%s is found", (_, check, faulty, message) => {
  expect(check(course)).toEqual([]);
  expect(check(faulty).map((problem) => problem.message)).toContain(message);
});
