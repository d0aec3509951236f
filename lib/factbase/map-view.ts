import type { CourseMap, Spot } from "./course-map";

/** A part of the drawing, in its units. */
export type View = { x: number; y: number; width: number; height: number };

type Box = readonly [Spot, Spot];

/** Around what is looked at, this much more of it on each side. */
const air = 0.15;

export function wholeOf({ width, height }: CourseMap): View {
  return { x: 0, y: 0, width, height };
}

/**
 * The part of the drawing around some boxes: of the drawing's own proportions, never beyond its
 * edge, and no smaller than asked.
 *
 * @param least the least width, in units of the drawing
 */
export function viewAround(map: CourseMap, boxes: readonly Box[], least: number): View {
  const [west, north] = [0, 1].map((i) => Math.min(...boxes.map(([from]) => from[i] ?? 0)));
  const [east, south] = [0, 1].map((i) => Math.max(...boxes.map(([, to]) => to[i] ?? 0)));
  if (boxes.length === 0) return wholeOf(map);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [west, north, east, south];
  const shape = map.width / map.height;
  const needed = Math.max(least, (x1 - x0) * (1 + 2 * air), (y1 - y0) * (1 + 2 * air) * shape);
  const width = Math.min(map.width, needed);
  const height = width / shape;
  return {
    x: within((x0 + x1 - width) / 2, map.width - width),
    y: within((y0 + y1 - height) / 2, map.height - height),
    width,
    height,
  };
}

/** The part of a path that could be seen in a view: each of its lines whole, or left out. */
export function seenIn(path: string, { x, y, width, height }: View): string {
  const lines = path.split(/(?=M)/);
  return lines
    .filter((line) => {
      const points = [...line.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, a, b]) => [
        +`${a}`,
        +`${b}`,
      ]);
      const [xs, ys] = [points.map(([a = 0]) => a), points.map(([, b = 0]) => b)];
      return (
        Math.min(...xs) <= x + width &&
        Math.max(...xs) >= x &&
        Math.min(...ys) <= y + height &&
        Math.max(...ys) >= y
      );
    })
    .join("");
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
