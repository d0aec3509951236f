import type { CourseMap } from "@/lib/factbase/course-map";
import { type View, viewAround, wholeOf } from "@/lib/factbase/map-view";

export const mapViews = ["region", "mainland", "east", "west"] as const;

export type MapView = (typeof mapViews)[number];

/** What each part of the region is drawn around. */
const around: Record<Exclude<MapView, "region">, readonly string[]> = {
  mainland: ["laos", "viet-nam", "cambodia", "thailand", "myanmar"],
  east: ["north-korea", "japan", "primorye"],
  west: ["ukraine", "kursk", "crimea"],
};

/** No part is drawn closer than the shapes are true, in units of the drawing. */
const least = 180;

/** The part of the drawing that a view shows. */
export function partOf(map: CourseMap, view: MapView): View {
  if (view === "region") return wholeOf(map);
  const boxes = around[view].flatMap((id) => {
    const spot = map.places[id];
    const box = spot ? ([spot, spot] as const) : map.states[id]?.box;
    return box ? [box] : [];
  });
  return viewAround(map, boxes, least);
}
