import type { Fact } from "@/lib/content/fact";
import type { Ground, Spoiled } from "@/lib/content/gate-report/ground";
import { spoilDates } from "@/lib/content/gate-report/spoil-dates";
import { spoilDirections } from "@/lib/content/gate-report/spoil-directions";
import { spoilNames } from "@/lib/content/gate-report/spoil-names";
import { spoilNumbers } from "@/lib/content/gate-report/spoil-numbers";
import { spoilSpeakers } from "@/lib/content/gate-report/spoil-speakers";
import { standingOf } from "@/lib/content/gate-report/standing";
import type { Truth } from "./truths";

/** In what a model lies. */
export const lieSorts = [
  "numbers",
  "dates",
  "names",
  "speakers",
  "roles",
  "polarity",
  "a claim or an opinion as reported",
  "an allegation as reported",
] as const;

export type LieSort = (typeof lieSorts)[number];

/** `where`: in the slots, in the statement, or in both so that they agree. */
export type Lie = { sort: LieSort; where: string; fact: Fact };

/** The lies that are told of a truth: one thing wrong in each, chosen by the seed. */
export function liesOf(truth: Truth, seed: string): Lie[] {
  const { fact, course, texts } = truth;
  const whole = { ...course, facts: [...course.facts, fact] };
  const standing = standingOf(fact, whole, (document) => texts.get(document) ?? null);
  const ground: Ground = { fact, course: whole, standing, seed };
  const directions = spoilDirections(ground);
  return [
    ...lies("numbers", spoilNumbers(ground)),
    ...lies("dates", spoilDates(ground)),
    ...lies("names", spoilNames(ground)),
    ...lies("speakers", spoilSpeakers(ground)),
    ...lies(
      "roles",
      directions.filter(({ row }) => row === "direction"),
    ),
    ...lies(
      "polarity",
      directions.filter(({ row }) => row === "polarity"),
    ),
    ...asReported(truth),
  ].filter((lie) => JSON.stringify(lie.fact) !== JSON.stringify(fact));
}

function lies(sort: LieSort, spoiled: readonly Spoiled[]): Lie[] {
  return spoiled.map(({ where, fact }) => ({ sort, where, fact }));
}

/** What somebody says as if the outlet said it: in the kind alone, bare, or with the outlet's name. */
function asReported({ fact, text, course }: Truth): Lie[] {
  const { kind, proposition, holders } = fact;
  const outlet = course.entities.find(({ id }) => id === text.document.outlet);
  const isSaid = kind !== "reported" && holders[0]?.who !== outlet?.id;
  if (!isSaid || !proposition || !outlet) return [];
  const sort =
    kind === "allegation" ? "an allegation as reported" : "a claim or an opinion as reported";
  const { frame } = fact;
  const told = {
    ...fact,
    kind: "reported",
    frame,
    holders: [{ who: outlet.id, interest: null }],
  } as Fact;
  return [
    { sort, where: "slots", fact: { ...fact, kind: "reported" } },
    { sort, where: "statement", fact: { ...fact, statement: proposition } },
    { sort, where: "both", fact: { ...told, statement: proposition } },
    {
      sort,
      where: "both",
      fact: { ...told, statement: `${outlet.name} reported: ${proposition}` },
    },
  ];
}
