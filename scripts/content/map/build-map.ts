import { geoArea, geoPath } from "d3-geo";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Entity } from "@/lib/content/course";
import type { CourseMap, Spot } from "@/lib/factbase/course-map";
import { cutByDispute, disputed, isPair } from "./disputed";
import { regionProjection, size } from "./projection";
import { type Point, simplify } from "./simplify";

type Shape = Polygon | MultiPolygon;
export type World = Topology<{ countries: GeometryCollection }>;

/** In units of the drawing: how far a line may leave its course, and the least extent of an island. */
const tolerance = 0.45;
const leastExtent = 2;
/** In steradians. */
const hemisphere = 2 * Math.PI;

/**
 * Draws the region of the course. Depends on the shapes and the entities alone, so the same come to
 * the same bytes.
 *
 * @param world the shapes of Natural Earth as world-atlas brings them
 */
export function buildMap(world: World, entities: readonly Entity[]): CourseMap {
  const projection = regionProjection();
  const path = geoPath(projection).digits(1);
  const coarse = simplified(world);
  const shapes = coarse.objects.countries.geometries.filter(isShape);
  const states = entities.flatMap(({ id, naturalEarth, place }) => {
    const shape = shapes.find((one) => naturalEarth !== undefined && one.id === naturalEarth);
    if (!shape || place) return [];
    const drawn = withoutSpecks(merge(coarse, [shape]), path.bounds);
    const line = path(drawn);
    if (!line) return [];
    const box = path.bounds(largest(drawn, path.area));
    const state = { shape: line, spot: spotOf(path.centroid(largest(drawn, path.area))), box };
    return [[id, { ...state, box: [spotOf(box[0]), spotOf(box[1])] as const }] as const];
  });
  const places = entities.flatMap(({ id, place }) => {
    const spot = place && projection([place.lon, place.lat]);
    return spot && isInside(spot) ? [[id, spotOf(spot)] as const] : [];
  });
  return {
    ...size,
    land: path(withoutSpecks(merge(coarse, shapes), path.bounds)) ?? "",
    ...bordersOf(coarse, path),
    states: Object.fromEntries(states),
    places: Object.fromEntries(places),
  };
}

/** The shapes with fewer points. What two states share stays shared. */
function simplified(world: World): World {
  const { scale, translate } = world.transform ?? { scale: [1, 1], translate: [0, 0] };
  const plane = regionProjection().clipExtent(null);
  const project = (point: Point) => plane(point) ?? point;
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return simplify(line, project, tolerance);
  });
  const { transform: _, ...rest } = world;
  return { ...rest, arcs };
}

function bordersOf(world: World, path: ReturnType<typeof geoPath>) {
  const { countries } = world.objects;
  const isAgreed = (a: Named, b: Named) =>
    !disputed.some((stretch) => isPair(stretch, `${a.id}`, `${b.id}`));
  const agreed = mesh(world, countries, (a, b) => a !== b && isAgreed(a, b));
  const pairs = [...new Set(disputed.map(({ between }) => between.join()))];
  const parts = pairs.flatMap((pair) => {
    const [one = "", other = ""] = pair.split(",");
    const stretches = disputed.filter((stretch) => isPair(stretch, one, other));
    const border = mesh(
      world,
      countries,
      (a, b) => a !== b && stretches.some((stretch) => isPair(stretch, `${a.id}`, `${b.id}`)),
    );
    return border.coordinates.flatMap((line) => cutByDispute(line as Point[], stretches));
  });
  const linesOf = (isDisputed: boolean) =>
    parts.filter((part) => part.isDisputed === isDisputed).map(({ line }) => line);
  return {
    borders: `${path(agreed) ?? ""}${path({ type: "MultiLineString", coordinates: linesOf(false) }) ?? ""}`,
    disputed: path({ type: "MultiLineString", coordinates: linesOf(true) }) ?? "",
  };
}

function isShape(geometry: { type: string | null }): geometry is Shape {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

type Named = { id?: string | number | undefined };
type Geometry = ReturnType<typeof merge>;
type Bounds = ReturnType<typeof geoPath>["bounds"];

/** A shape without islands that would be a speck, or that lie outside the drawing. */
function withoutSpecks(shape: Geometry, bounds: Bounds): Geometry {
  const coordinates = shape.coordinates.map(withoutSlivers).filter((rings) => {
    // An island of few points may have turned inside out, and would cover the globe.
    if (geoArea({ type: "Polygon", coordinates: rings }) > hemisphere) return false;
    const [[west, north], [east, south]] = bounds({ type: "Polygon", coordinates: rings });
    return east - west >= leastExtent || south - north >= leastExtent;
  });
  return { type: "MultiPolygon", coordinates };
}

/** A ring needs three corners. */
function withoutSlivers(rings: GeoJSON.Position[][]): GeoJSON.Position[][] {
  return rings.filter((ring) => ring.length > 3);
}

function largest(shape: Geometry, area: (polygon: GeoJSON.Polygon) => number): GeoJSON.Polygon {
  const polygons = shape.coordinates.map((coordinates) => ({
    type: "Polygon" as const,
    coordinates,
  }));
  const [first] = polygons.toSorted((a, b) => area(b) - area(a));
  return first ?? { type: "Polygon", coordinates: [] };
}

function spotOf([x, y]: readonly number[]): Spot {
  return [Math.round((x ?? 0) * 10) / 10, Math.round((y ?? 0) * 10) / 10];
}

function isInside([x, y]: readonly [number, number]): boolean {
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}
