import type { Spot } from "./course-map";
import type { View } from "./map-view";

/** Something with a name on the map. States are named across, places beside their point. */
export type Named = { id: string; name: string; spot: Spot; isState: boolean };

export type Side = "middle" | "right" | "left" | "above" | "below";

/** Where a name stands, and whether it needs the width of a desk. */
export type Label = Named & { side: Side; isWideOnly: boolean };

type Rect = { left: number; top: number; right: number; bottom: number };

/** Of a name, in px: a letter, what stands around them, the height that a finger needs, a point. */
const sizes = { letter: 7.6, around: 10, height: 26, point: 6 };

const sides: Record<"state" | "place", readonly Side[]> = {
  state: ["middle", "below", "above", "right", "left"],
  place: ["right", "left", "above", "below"],
};

/**
 * Finds a side for each name on which it covers no other name, in the order given, and no point
 * either; a state with no such side would rather cover a point than go unnamed.
 * Names for which there is no room at the narrow width stand at the wide one if they can; else they
 * stand in the list alone.
 *
 * @param widths of the drawing on screen, in px
 */
export function placeLabels(
  named: readonly Named[],
  view: View,
  widths: { narrow: number; wide: number },
): Label[] {
  const inView = named.filter(({ spot: [x, y] }) => isWithin(x, y, view));
  const narrow = placed(inView, { view, width: widths.narrow, fixed: [] });
  const wide = placed(inView, { view, width: widths.wide, fixed: narrow });
  return [
    ...narrow.map((label) => ({ ...label, isWideOnly: false })),
    ...wide.map((label) => ({ ...label, isWideOnly: true })),
  ];
}

type Sided = Named & { side: Side };
type Ground = { view: View; width: number; fixed: readonly Sided[] };

/** The names beside the fixed ones that find room on this ground. */
function placed(named: readonly Named[], { view, width, fixed }: Ground): Sided[] {
  const scale = width / view.width;
  const frame = { left: 0, top: 0, right: width, bottom: view.height * scale };
  const points = named.filter(({ isState }) => !isState).map((one) => pointOf(one, view, scale));
  const taken = fixed.map((label) => rectOf(label, view, scale));
  const found: Sided[] = [];
  for (const one of named.filter(({ id }) => !fixed.some((label) => label.id === id))) {
    const sideBeside = (others: readonly Rect[]) =>
      sides[one.isState ? "state" : "place"].find((candidate) => {
        const rect = rectOf({ ...one, side: candidate }, view, scale);
        return isInside(rect, frame) && !others.some((other) => overlap(rect, other));
      });
    const side = sideBeside([...taken, ...points]) ?? (one.isState ? sideBeside(taken) : undefined);
    if (!side) continue;
    found.push({ ...one, side });
    taken.push(rectOf({ ...one, side }, view, scale));
  }
  return found;
}

function rectOf(label: Sided, view: View, scale: number): Rect {
  const [x, y] = [(label.spot[0] - view.x) * scale, (label.spot[1] - view.y) * scale];
  const { left, top, width, height } = boxOf(label);
  return { left: x + left, top: y + top, right: x + left + width, bottom: y + top + height };
}

/** Where a name's box stands from its spot, in px. */
export function boxOf({ name, side }: { name: string; side: Side }) {
  const { letter, around, height, point } = sizes;
  const width = [...name].length * letter + around;
  const lefts = { middle: -width / 2, right: point, left: -point - width };
  const left = side === "right" || side === "left" ? lefts[side] : lefts.middle;
  const tops = { above: -point - height, below: point };
  const top = side === "above" || side === "below" ? tops[side] : -height / 2;
  return { left, top, width, height };
}

function pointOf({ spot }: Named, view: View, scale: number): Rect {
  const [x, y] = [(spot[0] - view.x) * scale, (spot[1] - view.y) * scale];
  const reach = sizes.point - 1;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(a: Rect, b: Rect): boolean {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

function isWithin(x: number, y: number, view: View): boolean {
  return x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
}
