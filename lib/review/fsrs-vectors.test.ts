import {
  createEmptyCard,
  FSRSAlgorithm,
  type FSRSParameters,
  type FSRSState,
  forgetting_curve,
  fsrs,
  type Grade,
  migrateParameters,
  State,
} from "ts-fsrs";
import { expect, test, vi } from "vitest";
import { type Strength, strengthAfter } from "@/lib/review/scheduling";
import fixture from "@/tests/fixtures/fsrs-vectors.json";

/** Vectors that ts-fsrs 5.4.2 does not meet, each with its reason. */
const unsupported: Record<string, string> = {
  "ts-fsrs-003": "FSRS-5 parameters: the library raises the missing w19 from 0 to 0.01",
  "ts-fsrs-017": "FSRS-5 parameters: the library raises the missing w19 from 0 to 0.01",
  "rs-fsrs-024": "negative control: an older formula without damping of difficulty",
  "rs-fsrs-025": "negative control: an older formula without damping of difficulty",
  "fsrs-rs-046": "the library does not convert SM-2 memories",
  "go-fsrs-047": "the library does not convert SM-2 memories",
  "py-fsrs-048": "the library does not fit parameters",
  "fsrs-rs-049": "the library does not evaluate, and the collection is not public",
};

/** Histories of whole days that state their stabilities. */
const longTermMet = [
  "go-fsrs-018",
  "ts-fsrs-019",
  "ts-fsrs-020",
  "ts-fsrs-021",
  "ts-fsrs-022",
  "ts-fsrs-023",
];

type Vector = (typeof fixture.vectors)[number];
// biome-ignore lint/suspicious/noExplicitAny: the fixture holds a dozen shapes, told apart by `kind`
type Loose = any;

const grades: Grade[] = [1, 2, 3, 4];

function memoryState(input: Loose): Loose {
  const model = new FSRSAlgorithm(input);
  return input.ratings.reduce(
    (state: FSRSState | null, rating: number, index: number) =>
      model.next_state(state, input.delta_t[index], rating),
    null,
  );
}

function nextStates(input: Loose, wanted: Loose): Loose {
  const model = new FSRSAlgorithm({ w: input.w, enable_short_term: true });
  const state =
    input.state ?? memoryState({ ...input.history, w: input.w, enable_short_term: true });
  const all = ["again", "hard", "good", "easy"];
  return Object.fromEntries(
    Object.keys(wanted).map((name) => {
      const after = model.next_state(state, input.delta_t, all.indexOf(name) + 1);
      return [name, { ...after, interval: after.stability * model.interval_modifier }];
    }),
  );
}

function intervalHistory(input: Loose): Loose {
  const parameters: Partial<FSRSParameters> = input;
  const scheduler = fsrs(parameters);
  let card = createEmptyCard(new Date(input.start));
  const found: Loose = { scheduled_days: [], stability: [], difficulty: [], states_before: [] };
  for (const rating of input.ratings) {
    found.states_before.push(State[card.state]);
    card = scheduler.next(card, card.due, rating).card;
    found.scheduled_days.push(card.scheduled_days);
    found.stability.push(card.stability);
    found.difficulty.push(card.difficulty);
  }
  return found;
}

function firstReview(input: Loose): Loose {
  const start = new Date("2022-11-29T12:30:00Z");
  const cards = grades.map((grade) => fsrs(input).next(createEmptyCard(start), start, grade).card);
  return {
    stability: cards.map((card) => card.stability),
    difficulty: cards.map((card) => card.difficulty),
    scheduled_days: cards.map((card) => card.scheduled_days),
    states: cards.map((card) => State[card.state]),
  };
}

function retrievabilityAtDue(input: Loose): Loose {
  const scheduler = fsrs({ w: input.w });
  const reviewed = new Date(input.reviewed);
  const r_by_rating = grades.map((grade) => {
    const { card } = scheduler.next(createEmptyCard(new Date(input.created)), reviewed, grade);
    return scheduler.get_retrievability(card, card.due, false);
  });
  return { r_by_rating };
}

function retrievabilityAfterGoods(input: Loose): Loose {
  const scheduler = fsrs({ w: input.w });
  let card = createEmptyCard(new Date(input.start));
  const r_at_due = input.ratings.map((rating: Grade) => {
    card = scheduler.next(card, card.due, rating).card;
    return scheduler.get_retrievability(card, card.due, false);
  });
  return { r_at_due };
}

function nextInterval(input: Loose): Loose {
  const interval = input.request_retention.map((request_retention: number) =>
    new FSRSAlgorithm({ ...input, request_retention }).next_interval(input.stability, 0),
  );
  return { interval };
}

/** The app's own rule over the same history: each answer on the day that the vector names. */
function strengthsOnDueDays({ w, ratings }: Loose, scheduledDays: number[]): Loose {
  const names = ["AGAIN", "HARD", "GOOD", "EASY"] as const;
  const weights = migrateParameters(w, 0, false);
  const strengths: Strength[] = [];
  for (const rating of ratings) {
    const before = strengths.at(-1) ?? null;
    const elapsedDays = scheduledDays[strengths.length - 1] ?? 0;
    const answer = { elapsedDays, rating: names[rating - 1] ?? "GOOD" };
    strengths.push(strengthAfter(before, answer, weights));
  }
  return { stability: strengths.map(({ stabilityDays }) => stabilityDays) };
}

const modelOf = ({ w }: Loose) => new FSRSAlgorithm({ w });
const perCase = (input: Loose, of: (index: number) => number) =>
  input.s.map((_: number, index: number) => of(index));

/** What the library computes for each kind of vector. */
const compute: Record<string, (input: Loose, wanted: Loose) => Loose> = {
  memory_state: memoryState,
  next_states: nextStates,
  interval_history: intervalHistory,
  first_review: firstReview,
  retrievability_at_due: retrievabilityAtDue,
  retrievability_after_goods: retrievabilityAfterGoods,
  next_interval: nextInterval,
  migrate_parameters: ({ w }) => ({ w: migrateParameters(w) }),
  forgetting_curve: ({ decay, pairs }) => ({
    r: pairs.map(([elapsed, stability]: [number, number]) =>
      forgetting_curve(decay, elapsed, stability),
    ),
  }),
  next_difficulty: (input) => ({
    difficulty: input.ratings.map((rating: Grade) =>
      modelOf(input).next_difficulty(input.difficulty, rating),
    ),
  }),
  stability_recall: (input) => ({
    stability: perCase(input, (i) =>
      modelOf(input).next_recall_stability(input.d[i], input.s[i], input.r[i], input.ratings[i]),
    ),
  }),
  stability_forget: (input) => ({
    stability: perCase(input, (i) =>
      modelOf(input).next_forget_stability(input.d[i], input.s[i], input.r[i]),
    ),
  }),
  stability_short_term: (input) => ({
    stability: perCase(input, (i) =>
      modelOf(input).next_short_term_stability(input.s[i], input.ratings[i]),
    ),
  }),
};

function isNear(found: Loose, wanted: Loose, tolerance: number): boolean {
  if (typeof wanted === "number") return Math.abs(found - wanted) <= tolerance + 1e-12;
  if (typeof wanted !== "object") return found === wanted;
  return Object.keys(wanted).every((key) => isNear(found?.[key], wanted[key], tolerance));
}

const meets = ({ kind, input, expect: wanted, tolerance }: Vector) =>
  isNear(compute[kind]?.(input, wanted), wanted, tolerance ?? 0);

vi.spyOn(console, "debug").mockImplementation(() => {});

test("the library meets every vector but those it is known not to support", () => {
  const unmet = fixture.vectors.filter((vector) => !meets(vector)).map(({ id }) => id);
  expect(unmet.toSorted()).toEqual(Object.keys(unsupported).toSorted());
  expect(fixture.vectors).toHaveLength(49);
});

test("the vectors of whole days are met by the rule that the app uses", () => {
  const longTerm = fixture.vectors.filter(
    ({ kind, input }) => kind === "interval_history" && input.enable_short_term === false,
  );
  const met = longTerm.filter(({ input, expect: wanted, tolerance }) =>
    isNear(
      strengthsOnDueDays(input, wanted.scheduled_days ?? []),
      { stability: wanted.stability ?? [0] },
      tolerance ?? 0,
    ),
  );
  expect(met.map(({ id }) => id)).toEqual(longTermMet);
});
