import { expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { fixtureCourse, found, withFact } from "@/tests/support/fixture-course";
import type { CourseCheck } from "./check";
import { danglingReferences } from "./dangling-references";
import { directionTicks } from "./direction-ticks";
import { duplicates } from "./duplicates";
import { courseProblems } from "./gate";
import { paragraphAccounts } from "./paragraph-accounts";

const course = fixtureCourse();
const boats = "f_0000000002";

const changed = (id: string, patch: Partial<Fact>): Course =>
  withFact(course, id, (fact) => ({ ...fact, ...patch }) as Fact);

const asking = (
  slot: string,
  question: string,
  distractors: Fact["asks"][string]["distractors"] = [],
) => changed(boats, { asks: { [slot]: { question, distractors } } });

const withoutFacts = (...paragraphs: number[]): Course => ({
  ...course,
  documents: course.documents.map((document) =>
    document.id === "lantern-2020"
      ? {
          ...document,
          prints: [...document.prints, "0000000000000000"],
          withoutFacts: paragraphs.map((paragraph) => ({
            paragraph,
            reason: "furniture" as const,
            note: "The paper's address.",
          })),
        }
      : document,
  ),
});

test("a paragraph without facts may say why", () => {
  expect(found(paragraphAccounts(withoutFacts(4)))).toEqual([]);
});

test("nothing is wrong with the fixture", () => {
  expect(found(courseProblems(course))).toEqual([]);
});

const faults: [string, CourseCheck, Course, string][] = [
  [
    "a reason for a paragraph that is not there",
    paragraphAccounts,
    withoutFacts(5),
    "There is no paragraph 5.",
  ],
  [
    "a reason why there is no fact where there is one",
    paragraphAccounts,
    withoutFacts(1),
    "f_000000000b was taken from paragraph 1.",
  ],
  [
    "two reasons for one paragraph",
    paragraphAccounts,
    withoutFacts(4, 4),
    "Paragraph 4 is named twice.",
  ],
  [
    "an entity that is not there",
    danglingReferences,
    changed(boats, { holders: [{ who: "nobody", interest: null }] }),
    'There is no entity "nobody".',
  ],
  [
    "a topic that is not there",
    danglingReferences,
    changed(boats, { topics: ["weather"] }),
    'There is no topic "weather".',
  ],
  [
    "a document that is not there",
    danglingReferences,
    changed(boats, { passages: [{ document: "lost" }] }),
    'There is no document "lost".',
  ],
  [
    "a distractor from a fact that is not there",
    danglingReferences,
    asking("goods", "Which boats?", [{ entity: "r-7", fact: "f_zzzzzzzzzz" }]),
    'There is no fact "f_zzzzzzzzzz".',
  ],
  [
    "an asked slot that is empty",
    danglingReferences,
    asking("place", "Where in 2018?"),
    'It asks "place", which this delivery does not fill.',
  ],
  [
    "a module that lists a fact that is not there",
    danglingReferences,
    { ...course, facts: course.facts.slice(1) },
    'There is no fact "f_0000000001".',
  ],
  [
    "a document whose outlet is not there",
    danglingReferences,
    { ...course, documents: course.documents.map((one) => ({ ...one, outlet: "gone" })) },
    'There is no entity "gone".',
  ],
  [
    "an edit after the direction was ticked",
    directionTicks,
    changed(boats, { meaningRevision: 2 }),
    "Direction and polarity were ticked for revision 1; this is 2.",
  ],
  [
    "an id that stands twice",
    duplicates,
    { ...course, topics: [...course.topics, ...course.topics.slice(0, 1)] },
    'The id "exercises" stands twice.',
  ],
  [
    "a question that stands twice",
    duplicates,
    asking("goods", "Which guns did Norvia deliver to Kestria in January 2019?"),
    "f_0000000002 asks the same.",
  ],
  [
    "a statement said twice",
    duplicates,
    changed(boats, {
      statement: "In January 2019 Norvia delivered a batch of R-7 howitzers to Kestria!",
    }),
    "f_0000000002 says the same.",
  ],
  [
    "a name of two entities",
    duplicates,
    {
      ...course,
      entities: course.entities.map((one) =>
        one.id === "kestrian-security-board" ? { ...one, aliases: ["NSB"] } : one,
      ),
    },
    '"nsb" is a name of "norvian-security-bureau" too.',
  ],
];

test.each(faults)("%s is found", (_, check, faulty, message) => {
  expect(check(course)).toEqual([]);
  expect(check(faulty).map((problem) => problem.message)).toContain(message);
});
