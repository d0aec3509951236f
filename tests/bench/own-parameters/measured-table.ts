/** What fits came to on later answers; of several, the means. */
export type Measured = {
  /** How many fits. */
  n: number;
  logLossBefore: number;
  logLossAfter: number;
  rmseBefore: number;
  rmseAfter: number;
  /** The share that was better by more than a standard error, 0–1. */
  accepted: number;
};

/** A table's head in Markdown, with these columns before the measured ones. */
export function tableHead(columns: readonly string[]): string[] {
  const measured = [
    ...["fits", "log loss before", "after", "RMSE (bins) before", "after", "accepted"],
  ];
  return [
    lineOf([...columns, ...measured]),
    lineOf([...columns.map(() => "---"), ...measured.map(() => "--:")]),
  ];
}

export function measuredLine(measured: Measured): string[] {
  const { logLossBefore, logLossAfter, rmseBefore, rmseAfter } = measured;
  return [
    String(measured.n),
    ...[logLossBefore, logLossAfter, rmseBefore, rmseAfter].map((value) => value.toFixed(3)),
    `${Math.round(100 * measured.accepted)} %`,
  ];
}

export function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
