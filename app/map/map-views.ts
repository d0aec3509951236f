import type { CourseMap } from "@/lib/factbase/course-map";
import { type View, wholeOf } from "@/lib/factbase/map-view";
import { viewOf } from "@/lib/factbase/places-drawn";

export const mapViews = ["region", "mainland", "east", "west"] as const;

export type MapView = (typeof mapViews)[number];

/** What each part of the region is drawn around. */
const around: Record<Exclude<MapView, "region">, readonly string[]> = {
  mainland: ["laos", "viet-nam", "cambodia", "thailand", "myanmar"],
  east: ["north-korea", "japan", "primorye"],
  west: ["ukraine", "kursk", "crimea"],
};

/** The part of the drawing that a view shows. */
export function partOf(map: CourseMap, view: MapView): View {
  if (view === "region") return wholeOf(map);
  return viewOf(map, around[view]);
}
