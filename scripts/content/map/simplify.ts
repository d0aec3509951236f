export type Point = [number, number];

/**
 * Leaves out points of a line that lie nearer than a tolerance to what is left (Douglas and Peucker).
 *
 * @param project where a point is drawn; the tolerance is in the drawing's units
 */
export function simplify(
  line: readonly Point[],
  project: (point: Point) => Point,
  tolerance: number,
): Point[] {
  const drawn = line.map(project);
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    const far = farthest(drawn, first, last);
    if (far.distance <= tolerance) continue;
    kept.add(far.index);
    open.push([first, far.index], [far.index, last]);
  }
  return line.filter((_, index) => kept.has(index));
}

function farthest(drawn: readonly Point[], first: number, last: number) {
  let found = { index: first, distance: 0 };
  for (let index = first + 1; index < last; index += 1) {
    const distance = distanceTo(drawn[index], drawn[first], drawn[last]);
    if (distance > found.distance) found = { index, distance };
  }
  return found;
}

/** From a point to a stretch of line; of a ring, whose ends are one, to that end. */
function distanceTo(point: Point = [0, 0], from: Point = [0, 0], to: Point = [0, 0]): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(point[0] - from[0] - share * dx, point[1] - from[1] - share * dy);
}
