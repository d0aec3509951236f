import { FEWEST_ANSWERS } from "@/lib/confidence/calibration";
import { type Confidence, confidences } from "@/lib/confidence/confidence";
import { type Kind, kinds } from "@/lib/content/kind";
import type { Question } from "./attempt";
import { certaintyMark, MOST_BY_CERTAINTY } from "./certainty";
import { familiesOf, type QuizWay, quizWays } from "./choice";

type Answered = Extract<Question, { state: "answered" }>;

/**
 * What the answers of one group came to. Of fewer than ten answers no share is told: a share of three
 * says nothing.
 */
export type GroupResult<Id extends string> = {
  id: Id;
  answers: number;
  /** From 0 to `answers`, not rounded: what is right in part counts in part. */
  points: number;
  /** From 0 to 1; null where there are too few to judge. */
  share: number | null;
};

/**
 * The answers of an attempt by topic, kind of statement, way of asking and how sure one was, each in a
 * fixed order and without the groups that have none. A question of several topics or kinds stands in each.
 */
export function resultsOf(questions: readonly Question[]) {
  const answered = questions.filter((one): one is Answered => one.state === "answered");
  const topicIds = new Set(answered.flatMap(topicsOf));
  return {
    topics: groupsOf([...topicIds].toSorted(), answered, topicsOf),
    kinds: groupsOf<Kind>(kinds, answered, kindsOf),
    ways: groupsOf<QuizWay>(quizWays, answered, ({ question }) =>
      quizWays.filter((way) => familiesOf[way].includes(question.family)),
    ),
    confidences: groupsOf<Confidence>(confidences, answered, ({ confidence }) =>
      confidence ? [confidence] : [],
    ),
  };
}

/** Points of an attempt, and of how many questions: two numbers, and no share of them. */
export function scoreOf(questions: readonly Question[]): { points: number; questions: number } {
  const points = questions.reduce((sum, one) => sum + pointsOf(one), 0);
  return { points, questions: questions.length };
}

/** The certainty marks of an attempt together; what was not answered earns nothing. */
export function certaintyOf(questions: readonly Question[]): { mark: number; most: number } {
  const mark = questions.reduce(
    (sum, one) =>
      one.state === "answered"
        ? sum + certaintyMark(one.question.mark.points, one.confidence)
        : sum,
    0,
  );
  return { mark, most: questions.length * MOST_BY_CERTAINTY };
}

function pointsOf(one: Question): number {
  return one.state === "answered" ? one.question.mark.points : 0;
}

function groupsOf<Id extends string>(
  ids: readonly Id[],
  answered: readonly Answered[],
  idsOf: (one: Answered) => readonly Id[],
): GroupResult<Id>[] {
  return ids.flatMap((id) => {
    const ofGroup = answered.filter((one) => idsOf(one).includes(id));
    if (ofGroup.length === 0) return [];
    const points = ofGroup.reduce((sum, one) => sum + pointsOf(one), 0);
    const isTooFew = ofGroup.length < FEWEST_ANSWERS;
    const share = isTooFew ? null : points / ofGroup.length;
    return [{ id, answers: ofGroup.length, points, share }];
  });
}

function askedFacts({ question, facts }: Answered) {
  return facts.filter(({ fact }) => question.factIds.includes(fact.id));
}

/** Each with its course: another course may call a topic the same. */
function topicsOf(one: Answered): string[] {
  return askedFacts(one).flatMap(({ fact, courseId }) =>
    fact.topics.map((topic) => `${courseId} ${topic}`),
  );
}

function kindsOf(one: Answered): Kind[] {
  return askedFacts(one).map(({ fact }) => fact.kind);
}
