import type { Course } from "@/lib/content/course";
import { type Fact, factSchema } from "@/lib/content/fact";
import type { SourceTexts } from "@/lib/content/lint/source-texts";

const deeds = [
  ["jamming the radios of the Sound", "had jammed the radios of the Sound"],
  ["hiding mines in the strait", "had hidden mines in the strait"],
  ["buying votes in the harbour council", "had bought votes in the harbour council"],
  ["copying the plans of the K-12 boats", "had copied the plans of the K-12 boats"],
  ["paying the crews of the fishing fleet", "had paid the crews of the fishing fleet"],
  ["closing the Dell Range to observers", "had closed the Dell Range to observers"],
] as const;

const verbs = [
  (accuser: string, accused: string, deed: string) => `${accuser} accused ${accused} of ${deed}`,
  (accuser: string, accused: string, deed: string) =>
    `According to ${accuser}, a rival, ${accused} is guilty of ${deed}`,
  (accuser: string, accused: string, deed: string) =>
    `"We know who is behind it," said ${accuser}, and spoke of ${accused} and of ${deed}`,
] as const;

const states = ["norvia", "kestria", "palune"] as const;

/**
 * A course and a text of allegations: each deed laid by each state at the door of each other, in one of three
 * ways of saying so. The founding course has too few to count by.
 */
export function allegations(course: Course): { course: Course; texts: SourceTexts } {
  const [document] = course.documents;
  if (!document) throw new Error("The fixture has no document.");
  const cases = deeds.flatMap((deed) =>
    states.flatMap((accuser) =>
      states.filter((other) => other !== accuser).map((accused) => ({ accuser, accused, deed })),
    ),
  );
  const nameOf = (id: string) => course.entities.find((one) => one.id === id)?.name ?? id;
  const paragraphs = cases.map(({ accuser, accused, deed }, i) => {
    const said = verbs[i % verbs.length]?.(nameOf(accuser), nameOf(accused), deed[0]);
    return `${said} in March 2019. Nobody else has looked into it.`;
  });
  const facts = cases.map(({ accuser, accused, deed }, i): Fact => {
    const [from, to] = [nameOf(accuser), nameOf(accused)];
    const passage = { document: document.id, paragraph: i + 1 };
    return allegation({ i, accuser, accused, done: deed[1], passage, from, to });
  });
  const source = { ...document, prints: [], sha256: null, withoutFacts: [] };
  return {
    course: {
      ...course,
      documents: [source],
      facts,
      modules: [],
      groups: [],
      readings: [],
      forecasts: [],
      comparisons: [],
    },
    texts: new Map([[document.id, paragraphs]]),
  };
}

type Case = {
  i: number;
  accuser: string;
  accused: string;
  done: string;
  passage: { document: string; paragraph: number };
  from: string;
  to: string;
};

function allegation({ i, accuser, accused, done, passage, from, to }: Case): Fact {
  const proposition = `${to} ${done}.`;
  return factSchema.parse({
    id: `f_z${String(i).padStart(9, "0")}`,
    frame: "claim",
    agent: accused,
    action: { text: done.replace(/^had /, "") },
    polarity: "affirmed",
    statement: `In March 2019 ${from} alleged that ${proposition}`,
    proposition,
    kind: "allegation",
    kindReason: "A rival says it of a rival, and nobody confirmed it.",
    holders: [{ who: accuser, interest: "a rival" }, "harbour-post"],
    asOf: "2019-03",
    why: "Rivals accuse each other.",
    topics: ["arms"],
    salience: 2,
    passages: [passage],
    provenance: { drafted: "2019-03", readAgainstSource: "2019-03", directionTicked: 1 },
  });
}
