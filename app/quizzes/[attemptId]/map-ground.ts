import { drawnMap } from "@/lib/factbase/drawn-map";
import { type Label, placeLabels } from "@/lib/factbase/map-labels";
import type { View } from "@/lib/factbase/map-view";
import { placesDrawn, viewOf } from "@/lib/factbase/places-drawn";
import type { OpenQuestion } from "@/lib/quiz/attempt";

/** The drawing's widths on a small phone and on the narrowest desk, in px. */
const widths = { narrow: 288, wide: 592 };

/** The part of the map around the options that are drawn, with their names. */
export function mapGround(options: OpenQuestion["options"]): {
  ids: string[];
  view: View;
  labels: Label[];
} {
  const named = placesDrawn(
    drawnMap,
    options.map(({ id, text }) => ({ id, name: text })),
  );
  const ids = named.map(({ id }) => id);
  const view = viewOf(drawnMap, ids);
  return { ids, view, labels: placeLabels(named, view, widths) };
}
