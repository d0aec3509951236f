import type { CourseMap } from "./course-map";
import type { Named } from "./map-labels";
import { type View, viewAround } from "./map-view";

/** No part is drawn closer than the shapes are true, in units of the drawing. */
const least = 180;

/** Those of the states and places that are drawn, where their names go. */
export function placesDrawn(
  map: CourseMap,
  entities: readonly { id: string; name: string }[],
): Named[] {
  return entities.flatMap(({ id, name }) => {
    const state = map.states[id];
    const spot = state?.spot ?? map.places[id];
    return spot ? [{ id, name, spot, isState: state !== undefined }] : [];
  });
}

/** The part of the drawing around some states and places; the whole where none of them is drawn. */
export function viewOf(map: CourseMap, ids: readonly string[]): View {
  const boxes = ids.flatMap((id) => {
    const spot = map.places[id];
    const box = spot ? ([spot, spot] as const) : map.states[id]?.box;
    return box ? [box] : [];
  });
  return viewAround(map, boxes, least);
}
