import type { Problem } from "@/lib/content/problem";
import type { PublishingPlan } from "./plan";
import { type Change, changes, type RevisionPlan } from "./revisions";

/** How many learners remember cards of one sort, and how many such memories there are. */
export type Touched = { learners: number; memories: number };

/** Why learners lose a memory, or a card of theirs. */
export const losses = ["corrected", "superseded", "retired"] as const;

export type Loss = (typeof losses)[number];

type FactLine = { id: string; statement: string };

/** A plan in short, for people and for other programs. */
export type PublishingSummary = {
  course: string;
  facts: Record<Change, FactLine[]>;
  superseded: { former: FactLine; by: FactLine }[];
  cards: Record<Change | "superseded", number>;
  items: Record<Change, number>;
  /** The modules that get a new version. */
  versions: string[];
  touched: Record<Loss, Touched>;
  problems: Problem[];
};

/** What a plan does. */
export function summaryOf(
  { course, facts, supersessions, cards, items, versions, problems }: PublishingPlan,
  touched: Record<Loss, Touched>,
): PublishingSummary {
  const statements = new Map(facts.current.map(({ id, body }) => [id, body.statement]));
  const line = (id: string): FactLine => ({ id, statement: statements.get(id) ?? "" });
  return {
    course: course.head.id,
    facts: byChange(facts, ({ id, body }) => ({ id, statement: body.statement })),
    superseded: supersessions.map(({ factId, formerId }) => ({
      former: line(formerId),
      by: line(factId),
    })),
    cards: counted(cards),
    items: counted(byChange(items, ({ id }) => id)),
    versions: versions.map(({ moduleId }) => moduleId),
    touched,
    problems,
  };
}

type Planned<Body> = { id: string; body: Body };

function byChange<Body, Line>(
  { current, retired }: RevisionPlan<Body>,
  lineOf: (revision: Planned<Body>) => Line,
): Record<Change, Line[]> {
  const lines = (wanted: Change) =>
    wanted === "retired"
      ? retired.map(lineOf)
      : current.filter(({ change }) => change === wanted).map(lineOf);
  return Object.fromEntries(changes.map((change) => [change, lines(change)])) as Record<
    Change,
    Line[]
  >;
}

function counted<Name extends string>(ids: Record<Name, unknown[]>): Record<Name, number> {
  const counts = Object.entries<unknown[]>(ids).map(([name, { length }]) => [name, length]);
  return Object.fromEntries(counts) as Record<Name, number>;
}
