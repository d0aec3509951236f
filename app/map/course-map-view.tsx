import { useTranslations } from "next-intl";
import { MapDrawing } from "@/components/map-drawing";
import { MapName, MapSpot } from "@/components/map-name";
import { Link } from "@/components/ui/link";
import { drawnMap } from "@/lib/factbase/drawn-map";
import { placeLabels } from "@/lib/factbase/map-labels";
import { placesDrawn } from "@/lib/factbase/places-drawn";
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
  const labels = placeLabels(placesDrawn(drawnMap, entities.toSorted(byWeight)), view, widths);
  return (
    <section
      aria-label={t(`views.${shown}`)}
      className="relative overflow-hidden rounded-sheet border border-hairline"
    >
      <MapDrawing view={view} ids={entities.map(({ id }) => id)} />
      <svg role="presentation" className="absolute inset-0 size-full">
        {labels.map((label) => (
          <MapSpot key={label.id} spot={label.spot} view={view} isWideOnly={label.isWideOnly}>
            <Link href={`/glossary/${label.id}`}>
              <MapName label={label} look="link" />
            </Link>
          </MapSpot>
        ))}
      </svg>
    </section>
  );
}

/** What most is said of is named first. */
function byWeight(a: { facts: number }, b: { facts: number }): number {
  return b.facts - a.facts;
}
