import type { Figures, Tally } from "./figures";

/** The figures as Markdown. What passes is seen by nobody but whoever ticks it. */
export function shownFigures({ lies, places, truths }: Figures): string {
  const head = [
    "| what is lied about | n | dropped | barred | doubted | passed on to the tick |",
    "|---|--:|--:|--:|--:|--:|",
  ];
  const said = [
    `Of ${truths.n} truths told in the same way ${truths.barred} were barred and ${truths.doubted} doubted`,
    `(${percent(truths.doubted, truths.n)}).`,
  ].join(" ");
  return `${[...head, ...lies.map(row)].join("\n")}\n\n${said}\n\n${[...head, ...places.map(row)].join("\n")}\n`;
}

function row({ name, n, dropped, barred, doubted, passed }: Tally): string {
  const cells = [dropped, barred, doubted, passed].map((count) =>
    count === 0 ? "0" : `${count} (${percent(count, n)})`,
  );
  return `| ${[name, n, ...cells].join(" | ")} |`;
}

function percent(count: number, n: number): string {
  return n === 0 ? "–" : `${((100 * count) / n).toFixed(1)} %`;
}
