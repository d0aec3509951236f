import { inventions } from "./invented";
import { lieSorts, liesOf } from "./lies";
import { obeyed } from "./ordered";
import { answerFor, type Heard, hearTruth, type Outcome, outcomeOf } from "./tell";
import type { Truth } from "./truths";

/** How many lies of a sort there were, and what became of them. */
export type Tally = { name: string; n: number } & Record<Outcome, number>;

/** `truths`: how many said as they are were barred or doubted. */
export type Figures = {
  lies: Tally[];
  places: Tally[];
  truths: { n: number; barred: number; doubted: number };
};

const invented = "invented evidence";
const ordered = "orders taken from the document";

/** Lets a model lie about each truth in each way, and counts what becomes of it. The same seed lies the same. */
export function lieFigures(truths: readonly Truth[], seed: string): Figures {
  const told = truths.flatMap((truth) => {
    const heard = hearTruth(truth);
    return [...lied(truth, heard, seed), ...besides(truth, heard)];
  });
  const heard = truths.map((truth) => hearTruth(truth).problems);
  const places = lieSorts.flatMap((sort) =>
    ["slots", "statement", "both"].map((where) => `${sort}, ${where}`),
  );
  return {
    lies: [...lieSorts, invented, ordered].map((name) =>
      tallyOf(
        name,
        told.filter(({ sort }) => sort === name),
      ),
    ),
    places: places.map((name) =>
      tallyOf(
        name,
        told.filter(({ place }) => place === name),
      ),
    ),
    truths: {
      n: truths.length,
      barred: heard.filter((problems) => problems.some(({ hard }) => hard)).length,
      doubted: heard.filter(
        (problems) => problems.length > 0 && problems.every(({ hard }) => !hard),
      ).length,
    },
  };
}

type Told = { sort: string; place: string; outcome: Outcome };

function lied(truth: Truth, heard: Heard, seed: string): Told[] {
  return liesOf(truth, seed).flatMap(({ sort, where, fact }) => {
    const outcome = outcomeOf(truth, answerFor(truth, fact), heard);
    return outcome ? [{ sort, place: `${sort}, ${where}`, outcome }] : [];
  });
}

/** What is no lie about the fact: words that nobody wrote, and deeds that nobody may order. */
function besides(truth: Truth, heard: Heard): Told[] {
  const answer = answerFor(truth, truth.fact);
  const ordering = obeyed(truth);
  const told = (sort: string, of: Truth, other: unknown): Told[] => {
    const outcome = outcomeOf(of, other, heard);
    return outcome ? [{ sort, place: sort, outcome }] : [];
  };
  return [
    ...inventions(answer, truth.text.paragraphs.length).flatMap((other) =>
      told(invented, truth, other),
    ),
    ...ordering.answers.flatMap((other) => told(ordered, ordering.truth, other)),
  ];
}

function tallyOf(name: string, told: readonly Told[]): Tally {
  const count = (wanted: Outcome) => told.filter(({ outcome }) => outcome === wanted).length;
  return {
    name,
    n: told.length,
    dropped: count("dropped"),
    barred: count("barred"),
    doubted: count("doubted"),
    passed: count("passed"),
  };
}
