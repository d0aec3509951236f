import Link from "next/link";
import { useTranslations } from "next-intl";
import { MapDrawing } from "@/components/map-drawing";
import { drawnMap } from "@/lib/factbase/drawn-map";
import { boxOf, type Label, type Named, placeLabels } from "@/lib/factbase/map-labels";
import type { View } from "@/lib/factbase/map-view";
import { type MapView, partOf } from "./map-views";

type Props = { entities: readonly { id: string; name: string; facts: number }[]; shown: MapView };

/** The drawing's widths on a small phone and on the narrowest desk, in px. */
const widths = { narrow: 288, wide: 592 };

/**
 * The drawing with a name on each state and place, as far as there is room; each leads to its page.
 * Their size does not grow with the text's, or they would cover each other: the list's does.
 */
export function CourseMapView({ entities, shown }: Props) {
  const t = useTranslations("Map");
  const view = partOf(drawnMap, shown);
  const labels = placeLabels(entities.toSorted(byWeight).map(named), view, widths);
  return (
    <section
      aria-label={t(`views.${shown}`)}
      className="relative overflow-hidden rounded-sheet border border-hairline"
    >
      <MapDrawing view={view} ids={entities.map(({ id }) => id)} />
      <svg role="presentation" className="absolute inset-0 size-full">
        {labels.map((label) => (
          <MapLabel key={label.id} label={label} view={view} />
        ))}
      </svg>
    </section>
  );
}

/** A name in a box of paper. Its place is in attributes, which the page's policy lets pass. */
function MapLabel({ label, view }: { label: Label; view: View }) {
  const { id, name, isWideOnly } = label;
  const [x, y] = label.spot;
  const { left, top, width, height } = boxOf(label);
  return (
    <svg
      role="presentation"
      x={`${(100 * (x - view.x)) / view.width}%`}
      y={`${(100 * (y - view.y)) / view.height}%`}
      className={`overflow-visible ${isWideOnly ? "max-sm:hidden" : ""}`}
    >
      <Link href={`/glossary/${id}`} prefetch={false}>
        <rect
          {...{ x: left, y: top, width, height }}
          rx="4"
          fillOpacity="0.85"
          className="fill-surface"
        />
        <text
          x={left + width / 2}
          y={top + height / 2}
          textAnchor="middle"
          dominantBaseline="central"
          className="fill-ink text-[13px] font-medium underline decoration-line underline-offset-2"
        >
          {name}
        </text>
      </Link>
    </svg>
  );
}

function named({ id, name }: { id: string; name: string }): Named {
  const state = drawnMap.states[id];
  return {
    id,
    name,
    isState: state !== undefined,
    spot: state?.spot ?? drawnMap.places[id] ?? [0, 0],
  };
}

/** What most is said of is named first. */
function byWeight(a: { facts: number }, b: { facts: number }): number {
  return b.facts - a.facts;
}
