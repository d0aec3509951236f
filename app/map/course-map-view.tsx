import Link from "next/link";
import { useTranslations } from "next-intl";
import { MapDrawing } from "@/components/map-drawing";
import { drawnMap } from "@/lib/factbase/drawn-map";
import { type Named, placeLabels, type Side } from "@/lib/factbase/map-labels";
import { type MapView, partOf } from "./map-views";

type Props = { entities: readonly { id: string; name: string; facts: number }[]; shown: MapView };

/** The drawing's widths on a small phone and on the narrowest desk, in px. */
const widths = { narrow: 288, wide: 592 };

const sides: Record<Side, string> = {
  middle: "-translate-x-1/2 -translate-y-1/2",
  right: "translate-x-1.5 -translate-y-1/2",
  left: "-translate-x-[calc(100%+0.375rem)] -translate-y-1/2",
  above: "-translate-x-1/2 -translate-y-[calc(100%+0.375rem)]",
  below: "-translate-x-1/2 translate-y-1.5",
};

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
      <ul>
        {labels.map(({ id, name, spot: [x, y], side, isWideOnly }) => (
          <li
            key={id}
            style={{
              left: `${(100 * (x - view.x)) / view.width}%`,
              top: `${(100 * (y - view.y)) / view.height}%`,
            }}
            className={`absolute ${isWideOnly ? "max-sm:hidden" : ""}`}
          >
            <Link
              href={`/glossary/${id}`}
              prefetch={false}
              className={`absolute flex min-h-6 min-w-6 items-center rounded-control bg-surface/85 px-1 text-[13px] leading-none font-medium whitespace-nowrap text-ink underline decoration-line underline-offset-2 ${sides[side]}`}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
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
