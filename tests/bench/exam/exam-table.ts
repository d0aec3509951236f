import { type Cell, type Extent, placesWith, type Row, type Spread } from "./simulate";

/** Three tables in Markdown: forgotten on the day, 90 days later, and the minutes used a day. */
export function examTable(rows: readonly Row[], extent: Extent): string {
  const shown = (title: string, textOf: (cell: Cell) => string) =>
    [`${title} (${extent.minutes} minutes a day)`, "", ...tableOf(rows, extent, textOf), ""].join(
      "\n",
    );
  return [
    shown("Forgotten on the exam day, %", ({ forgotten }) => textOf(forgotten)),
    shown("Forgotten 90 days later, %", ({ forgottenLater }) => textOf(forgottenLater)),
    shown("Minutes used", ({ minutesADay }) => minutesADay.toFixed(1)),
  ].join("\n");
}

function tableOf(rows: readonly Row[], extent: Extent, textOf: (cell: Cell) => string): string[] {
  const heads = placesWith(extent.minutes).map(
    ({ model, weeks, cards }) => `${model}, ${weeks} weeks, ${cards}`,
  );
  return [
    lineOf(["", ...heads]),
    lineOf(["---", ...heads.map(() => "--:")]),
    ...rows.map(({ name, cells }) => lineOf([name, ...cells.map(textOf)])),
  ];
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function textOf({ mean, deviation }: Spread): string {
  return `${mean.toFixed(1)} ± ${deviation.toFixed(1)}`;
}
