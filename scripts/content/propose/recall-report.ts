import type { Measured } from "./recall";

/** Shares of reviewed facts that proposals say too, by document, frame and kind, and what was right of those. */
export function recallReport(
  measured: readonly Measured[],
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
    ...table("document", measured, ({ document }) => document),
    ...table("frame", measured, ({ fact }) => fact.frame),
    ...table("kind", measured, ({ fact }) => fact.kind),
    ...(listsMissed
      ? ["", "missed", ...missed.map(({ fact }) => `  ${fact.id} ${fact.statement}`)]
      : []),
    "",
  ].join("\n");
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
