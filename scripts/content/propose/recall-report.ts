import type { Load, Measured } from "./recall";

type Read = { measured: readonly Measured[]; loads: readonly Load[] };

/** Shares of reviewed facts that proposals say too, by document, frame and kind, what was right of those, and how many are given. */
export function recallReport(
  { measured, loads }: Read,
  { listsMissed }: { listsMissed: boolean },
): string {
  const found = measured.flatMap(({ fact, found: one }) => (one ? [{ fact, one }] : []));
  const kinds = found.filter(({ fact, one }) => fact.kind === one.kind).length;
  const holders = found.filter(
    ({ fact, one }) => fact.holders[0]?.who === one.holders[0]?.who,
  ).length;
  const missed = measured.filter((one) => one.found === null);
  return [
    share("found", found.length, measured.length),
    share("of these, kind right", kinds, found.length),
    share("of these, first holder right", holders, found.length),
    "",
    "proposals",
    ...loads.map(
      ({ document, proposals, words }) =>
        `  ${document}: ${proposals}, ${((1000 * proposals) / words).toFixed(0)} in 1,000 words`,
    ),
    ...otherKinds(found),
    ...table("document", measured, ({ document }) => document),
    ...table("frame", measured, ({ fact }) => fact.frame),
    ...table("kind", measured, ({ fact }) => fact.kind),
    ...(listsMissed
      ? ["", "missed", ...missed.map(({ fact }) => `  ${fact.id} ${fact.statement}`)]
      : []),
    "",
  ].join("\n");
}

/** What the kind is and what was proposed, where they differ, the most frequent first. */
function otherKinds(found: readonly { fact: Measured["fact"]; one: Measured["fact"] }[]): string[] {
  const counts = new Map<string, number>();
  for (const { fact, one } of found) {
    const pair = `${fact.kind}, proposed as ${one.kind}`;
    if (fact.kind !== one.kind) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const rows = [...counts].toSorted(([, a], [, b]) => b - a);
  return ["", "another kind", ...rows.map(([pair, count]) => `  ${pair}: ${count}`)];
}

function table(
  title: string,
  measured: readonly Measured[],
  keyOf: (one: Measured) => string,
): string[] {
  const keys = [...new Set(measured.map(keyOf))].toSorted();
  return [
    "",
    title,
    ...keys.map((key) => {
      const own = measured.filter((one) => keyOf(one) === key);
      return share(`  ${key}`, own.filter(({ found }) => found).length, own.length);
    }),
  ];
}

function share(name: string, part: number, whole: number): string {
  const percent = whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} %`;
  return `${name}: ${part} of ${whole} (${percent})`;
}
