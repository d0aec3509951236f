import { changes } from "@/lib/publishing/revisions";
import { losses, type PublishingSummary } from "@/lib/publishing/summary";

/** Statements are told by their beginning, in characters. */
const beginning = 70;

/** What a publishing does, for people: each fact in a line, cards and items in counts. */
export function publishingReport(summary: PublishingSummary): string {
  const { facts, superseded, cards, items, versions, touched } = summary;
  const factLines = changes.flatMap((change) =>
    facts[change].map(({ id, statement }) => `  ${change} ${id} ${begin(statement)}`),
  );
  const supersessions = superseded.map(
    ({ former, by }) =>
      `  superseded ${former.id} ${begin(former.statement)} by ${by.id} ${begin(by.statement)}`,
  );
  const counts = { ...lengths(facts), superseded: superseded.length };
  const losing = losses.map((loss) => {
    const { learners, memories } = touched[loss];
    return `${loss} ${memories} memories of ${learners} learners`;
  });
  return [
    `facts: ${inWords(counts)}`,
    ...factLines,
    ...supersessions,
    `cards: ${inWords(cards)}`,
    `items: ${inWords(items)}`,
    `module versions: ${versions.length === 0 ? "none" : versions.join(", ")}`,
    `learners touched: ${losing.join("; ")}`,
  ].join("\n");
}

function begin(statement: string): string {
  return statement.length <= beginning ? statement : `${statement.slice(0, beginning)}…`;
}

function lengths<Name extends string>(lines: Record<Name, unknown[]>): Record<string, number> {
  const counts = Object.entries<unknown[]>(lines).map(([name, { length }]) => [name, length]);
  return Object.fromEntries(counts);
}

function inWords(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
}
