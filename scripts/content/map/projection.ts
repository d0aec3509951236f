import { type GeoProjection, geoAzimuthalEqualArea } from "d3-geo";

/** Units of the drawing. */
export const size = { width: 860, height: 700 };

/** Beyond the drawing's edge, so that where land is cut off shows no line. */
const margin = 6;

/** From Europe's east to Japan and the Sunda Islands. */
const corners: [number, number][] = [
  [22, 52],
  [36, 59],
  [147, 46],
  [136, 58],
  [131, -8],
  [94, -7],
  [62, 20],
];

/** Areas keep their proportions; north is up in the middle. */
export function regionProjection(): GeoProjection {
  const { width, height } = size;
  const frame: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  return geoAzimuthalEqualArea()
    .rotate([-88, -30])
    .fitExtent(frame, { type: "MultiPoint", coordinates: corners })
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ])
    .precision(0);
}
