import type { ReactNode } from "react";
import { boxOf, type Label } from "@/lib/factbase/map-labels";
import type { View } from "@/lib/factbase/map-view";

type SpotProps = { spot: Label["spot"]; view: View; isWideOnly?: boolean; children: ReactNode };

/** What stands at a spot of the drawing. Its place is in attributes, which the page's policy lets pass. */
export function MapSpot({ spot: [x, y], view, isWideOnly = false, children }: SpotProps) {
  return (
    <svg
      role="presentation"
      x={`${(100 * (x - view.x)) / view.width}%`}
      y={`${(100 * (y - view.y)) / view.height}%`}
      className={`overflow-visible ${isWideOnly ? "max-sm:hidden" : ""}`}
    >
      {children}
    </svg>
  );
}

const looks = {
  link: { box: "fill-surface", text: "fill-ink underline decoration-line underline-offset-2" },
  open: { box: "fill-surface stroke-line", text: "fill-ink" },
  chosen: { box: "fill-accent stroke-accent", text: "fill-on-accent" },
};

/** A name in a box of paper, beside its spot. */
export function MapName({ label, look }: { label: Label; look: keyof typeof looks }) {
  const { left, top, width, height } = boxOf(label);
  const { box, text } = looks[look];
  return (
    <>
      <rect
        {...{ x: left, y: top, width, height }}
        rx="4"
        fillOpacity={look === "chosen" ? 1 : 0.85}
        className={box}
      />
      <text
        x={left + width / 2}
        y={top + height / 2}
        textAnchor="middle"
        dominantBaseline="central"
        className={`text-[13px] font-medium ${text}`}
      >
        {label.name}
      </text>
    </>
  );
}
