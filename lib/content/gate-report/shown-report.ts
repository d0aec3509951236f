import { type Bounded, isHeld } from "./floors";
import type { GateReport, NamedTally } from "./gate-report";
import { shareOf, type Tally } from "./tally";

type Shown = {
  seed: string;
  hasTexts: boolean;
  report: GateReport;
  shares: readonly Bounded[];
};

/** The report as one Markdown page: a table of what was caught, and a line for each floor. */
export function shownReport({ seed, hasTexts, report, shares }: Shown): string {
  const head = [
    "# What the gate notices",
    `Seed ${seed}. ${hasTexts ? "The texts were at hand." : "Checks against the texts: not run, they are not here."}`,
  ];
  const table = [
    "| class | where | n | caught | share | by the reading alone | by the tick alone |",
    "|---|---|--:|--:|--:|--:|--:|",
    ...report.spoiled.flatMap(classRows),
    ...classRows(report.variants),
    row("as it stands", "", report.unspoiled),
  ];
  const floors = shares.map((one) => {
    const side = one.isFloor ? "at least" : "at most";
    const verdict = isHeld(one) ? "holds" : "FAILS";
    return `- ${one.name}: ${percent(one.share)}, ${side} ${percent(one.bound)}: ${verdict}`;
  });
  return `${[head.join("\n\n"), table.join("\n"), floors.join("\n")].join("\n\n")}\n`;
}

function classRows({ name, rows, ...tally }: NamedTally): string[] {
  return [
    row(`**${name}**`, "", tally),
    ...rows.map((one) => row(`${name}: ${one.row}`, one.where, one)),
  ];
}

function row(name: string, where: string, tally: Tally): string {
  return `| ${name} | ${where} | ${tally.n} | ${tally.caught} | ${percent(shareOf(tally))} | ${tally.byReading} | ${tally.byTick} |`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
