import type { Point } from "./simplify";

/** A stretch of a border on land, within a box of degrees, that is not agreed. */
type Stretch = {
  /** The numbers by which Natural Earth knows the states on both sides. */
  between: readonly [string, string];
  west: number;
  east: number;
  south: number;
  north: number;
};

const everywhere = { west: -180, east: 180, south: -90, north: 90 };

/** What is drawn dashed, and why: docs/disputed-places.md */
export const disputed: readonly Stretch[] = [
  // Crimea; and the east and south of Ukraine, which Russia claims and in part holds.
  { between: ["643", "804"], west: 31, east: 41, south: 44, north: 50.2 },
  // Kashmir and Aksai Chin.
  { between: ["356", "586"], west: 73, east: 78, south: 32.4, north: 37 },
  { between: ["156", "356"], west: 76, east: 81, south: 31, north: 37 },
  { between: ["156", "586"], west: 73, east: 78, south: 34, north: 37.5 },
  // Arunachal Pradesh.
  { between: ["156", "356"], west: 91.4, east: 98, south: 26.5, north: 30 },
  { between: ["064", "156"], ...everywhere },
  // The Military Demarcation Line in Korea.
  { between: ["408", "410"], ...everywhere },
  // Around Preah Vihear and on to the Gulf.
  { between: ["116", "764"], ...everywhere },
  { between: ["275", "376"], ...everywhere },
  { between: ["275", "400"], ...everywhere },
  { between: ["376", "760"], ...everywhere },
];

export function isPair(stretch: Stretch, a: string, b: string): boolean {
  return stretch.between.includes(a) && stretch.between.includes(b);
}

/** Cuts a border where it comes into or leaves the stretches, which stand for its two states. */
export function cutByDispute(line: readonly Point[], stretches: readonly Stretch[]) {
  const parts: { isDisputed: boolean; line: Point[] }[] = [];
  for (const [index, to] of line.slice(1).entries()) {
    const from = line[index] ?? to;
    const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const isDisputed = stretches.some((stretch) => isWithin(middle, stretch));
    const last = parts.at(-1);
    if (last?.isDisputed === isDisputed) last.line.push(to);
    else parts.push({ isDisputed, line: [from, to] });
  }
  return parts;
}

function isWithin([lon, lat]: Point, { west, east, south, north }: Stretch): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
