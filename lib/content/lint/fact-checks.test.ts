import { expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { fixtureCourse, withFact } from "@/tests/support/fixture-course";
import { askableQuestions } from "./askable-questions";
import type { CourseCheck } from "./check";
import { courseProblems } from "./gate";
import { hangingWords } from "./hanging-words";
import { kindEvidence } from "./kind-evidence";
import { moduleLists } from "./module-lists";
import { passagePrints } from "./passage-prints";
import { perishableFacts } from "./perishable-facts";
import { webNoise } from "./web-noise";

const course = fixtureCourse();
const boats = "f_0000000002";
const claim = "f_000000000b";

const changed = (id: string, patch: Partial<Fact>): Course =>
  withFact(course, id, (fact) => ({ ...fact, ...patch }) as Fact);

const asking = (
  slot: string,
  question: string,
  distractors: Fact["asks"][string]["distractors"] = [],
) => changed(boats, { asks: { [slot]: { question, distractors } } });

const faults: [string, CourseCheck, Course, string][] = [
  [
    "an office without a day to look again",
    perishableFacts,
    changed("f_0000000008", { reviewBy: undefined } as Partial<Fact>),
    "An office needs a reviewBy, a validUntil or a superseding fact.",
  ],
  [
    "a count without one",
    perishableFacts,
    changed("f_0000000005", { reviewBy: undefined } as Partial<Fact>),
    "A count needs a reviewBy, a validUntil or a superseding fact.",
  ],
  [
    "a first without one",
    perishableFacts,
    changed("f_0000000001", { reviewBy: undefined } as Partial<Fact>),
    "A superlative needs a reviewBy, a validUntil or a superseding fact.",
  ],
  [
    "a relative time",
    hangingWords,
    changed(boats, { statement: "Last year Norvia, and last month Kestria, sold boats." }),
    '"Last year" hangs on something outside the sentence.',
  ],
  [
    "a pronoun without its noun",
    hangingWords,
    changed(boats, { statement: "It sold boats in October 2018." }),
    '"It" hangs on something outside the sentence.',
  ],
  [
    "a pronoun without its noun in a written reason",
    hangingWords,
    changed(boats, {
      asks: {
        recipient: {
          question: "Who bought boats from Norvia in October 2018?",
          distractors: [{ entity: "palune", fact: boats, reason: "They bought cars." }],
        },
      },
    }),
    '"They" hangs on something outside the sentence.',
  ],
  [
    "a claim of another told as a report",
    kindEvidence,
    changed(claim, { kind: "reported" }),
    '"norvian-security-bureau" says this, so the outlet does not report it in its own voice.',
  ],
  [
    "an allegation of someone without an interest",
    kindEvidence,
    changed(claim, {
      holders: [
        { who: "norvian-security-bureau", interest: null },
        { who: "lantern", interest: null },
      ],
    }),
    'An allegation comes from a party with an interest: name that of "norvian-security-bureau".',
  ],
  [
    "a report told as another's claim",
    kindEvidence,
    changed(boats, { kind: "attributed" }),
    '"harbour-post" prints it in its own voice, so it is said by nobody else.',
  ],
  [
    "an allegation that another confirms",
    kindEvidence,
    changed(claim, {
      comments: [{ by: "kestria", stance: "confirms", asOf: { date: "2020-05", grounds: null } }],
    }),
    "It is confirmed, so it is no allegation.",
  ],
  [
    "a forecast of another kind",
    kindEvidence,
    changed("f_000000000a", { kind: "opinion" }),
    'A forecast is of the kind "forecast".',
  ],
  [
    "holders that end before who prints it",
    kindEvidence,
    changed("f_000000000a", { holders: [{ who: "ivo-katt", interest: null }] }),
    'The holders end with "ivo-katt", who prints none of its passages.',
  ],
  [
    "a brief that names a fact of another module",
    moduleLists,
    {
      ...course,
      modules: course.modules.map((module) => ({
        ...module,
        facts: module.facts.filter((id) => id !== boats),
      })),
    },
    `The brief names ${boats}, which the module does not list.`,
  ],
  [
    "a fact that no module lists",
    moduleLists,
    { ...course, modules: [] },
    "No module lists this fact.",
  ],
  [
    "a passage without its print",
    passagePrints,
    changed(boats, { passages: [{ document: "post-2019" }] }),
    'A passage of "post-2019" needs its paragraph and print.',
  ],
  [
    "a passage past the end of its document",
    passagePrints,
    changed(boats, {
      passages: [{ document: "post-2019", paragraph: 9, print: "0123456789abcdef" }],
    }),
    '"post-2019" has no paragraph 9.',
  ],
  [
    "the print of another paragraph",
    passagePrints,
    changed(boats, {
      passages: [{ document: "post-2019", paragraph: 1, print: "0123456789abcdef" }],
    }),
    `Paragraph 1 of "post-2019" has the print ${course.documents[0]?.prints[0]}, not 0123456789abcdef.`,
  ],
  [
    "a question that is none",
    askableQuestions,
    asking("goods", "Name the vessels of October 2018."),
    "It is no question.",
  ],
  [
    "an undated question",
    askableQuestions,
    asking("goods", "Which vessels did Norvia deliver to Kestria?"),
    "It does not say as of when.",
  ],
  [
    "a question that holds its answer",
    askableQuestions,
    asking("goods", "Which K-12 came in October 2018?"),
    "It gives its answer away.",
  ],
  [
    "a number asked for without its unit",
    askableQuestions,
    changed("f_0000000005", {
      asks: { value: { question: "How much did Norvia sell from 2010 to 2017?", distractors: [] } },
    }),
    "It does not say in which unit to answer.",
  ],
  [
    "page furniture",
    webNoise,
    changed(boats, { why: "Subscribe to our newsletter." }),
    '"Subscribe" is left over from a web page.',
  ],
];

test.each(faults)("%s is found", (_, check, faulty, message) => {
  expect(check(course)).toEqual([]);
  expect(check(faulty).map((problem) => problem.message)).toContain(message);
});

test("a note with the fact accepts a soft finding, never a hard one", () => {
  const noted = (question: string) =>
    changed(boats, {
      asks: { goods: { question, distractors: [] } },
      notes: { question: "the fact has one date only" },
    });
  expect(courseProblems(noted("Which vessels did Norvia deliver to Kestria?"))).toEqual([]);
  expect(courseProblems(noted("Name the vessels of October 2018."))).toHaveLength(1);
});
