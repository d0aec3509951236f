import type { ProbabilityRange } from "@/lib/forecasts/brier";

/** Units of the drawing: one for each percent, upwards. */
const whole = 100;

/** What was said against what came true: on the diagonal both are the same. */
export function RangePlot({ ranges }: { ranges: readonly ProbabilityRange[] }) {
  return (
    // The table below says the same in words.
    <svg
      viewBox={`-4 -4 ${whole + 8} ${whole + 8}`}
      aria-hidden="true"
      className="w-full max-w-80 border border-hairline bg-surface"
    >
      <path
        d={`M0 ${whole}H${whole}M0 0V${whole}`}
        className="stroke-line"
        strokeWidth="0.5"
        fill="none"
      />
      <path
        d={`M0 ${whole}L${whole} 0`}
        className="stroke-line"
        strokeWidth="0.5"
        strokeDasharray="2 2"
      />
      {ranges.map(({ from, meanSaid, share, forecasts }) =>
        meanSaid === null || share === null ? null : (
          <circle
            key={from}
            cx={whole * meanSaid}
            cy={whole * (1 - share)}
            // The more forecasts, the larger its surface.
            r={Math.min(6, 1.2 * Math.sqrt(forecasts))}
            className="fill-accent"
          />
        ),
      )}
    </svg>
  );
}
