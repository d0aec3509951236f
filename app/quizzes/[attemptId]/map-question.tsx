import { MapDrawing } from "@/components/map-drawing";
import { drawnMap } from "@/lib/factbase/drawn-map";
import { placeLabels } from "@/lib/factbase/map-labels";
import { placesDrawn, viewOf } from "@/lib/factbase/places-drawn";
import type { OpenQuestion } from "@/lib/quiz/attempt";
import { MapChoice } from "./map-choice";

type Props = { options: OpenQuestion["options"]; given?: string | undefined };

/** The drawing's widths on a small phone and on the narrowest desk, in px. */
const widths = { narrow: 288, wide: 592 };

/** Places of which one is chosen, on the map or in a list that can be searched. */
export function MapQuestion({ options, given }: Props) {
  const named = placesDrawn(
    drawnMap,
    options.map(({ id, text }) => ({ id, name: text })),
  );
  const ids = named.map(({ id }) => id);
  const view = viewOf(drawnMap, ids);
  return (
    <MapChoice
      options={options}
      given={given}
      view={view}
      labels={placeLabels(named, view, widths)}
      drawing={<MapDrawing view={view} ids={ids} />}
    />
  );
}
