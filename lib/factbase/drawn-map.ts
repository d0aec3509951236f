import json from "@/content/map.json";
import type { CourseMap } from "./course-map";

/** The region as it is drawn. Read as text, its pairs of numbers are lists of any length. */
export const drawnMap = json as unknown as CourseMap;

/** Whether an entity has its place on the map. */
export function isDrawn(id: string): boolean {
  return id in drawnMap.states || id in drawnMap.places;
}
