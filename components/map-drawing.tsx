import { drawnMap } from "@/lib/factbase/drawn-map";
import { seenIn, type View } from "@/lib/factbase/map-view";

type Props = {
  view: View;
  /** Ids of the states in ink and of the places with a point. */
  ids: readonly string[];
};

/** Land in paper tones, the states in question in ink; where a border is not agreed it is dashed. */
export function MapDrawing({ view, ids }: Props) {
  const { land, borders, disputed, states, places } = drawnMap;
  const radius = view.width / 160;
  return (
    <svg
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      aria-hidden="true"
      className="block h-auto w-full bg-surface"
    >
      <g>
        <path
          d={seenIn(land, view)}
          className="fill-hairline stroke-line"
          strokeWidth="0.5"
          vectorEffect="non-scaling-stroke"
        />
        {ids.map((id) => (
          <path
            key={id}
            data-place={id}
            d={states[id]?.shape && seenIn(states[id].shape, view)}
            className="fill-muted"
          />
        ))}
        <Line d={seenIn(borders, view)} className="stroke-surface" strokeWidth="1" />
        <Line d={seenIn(disputed, view)} className="stroke-surface" strokeWidth="3" />
        <Line
          d={seenIn(disputed, view)}
          className="stroke-ink"
          strokeWidth="1.5"
          strokeDasharray="4 3"
        />
        {ids.map((id) => {
          const [cx, cy] = places[id] ?? [];
          return cx === undefined ? null : (
            <circle
              key={id}
              data-place={id}
              cx={cx}
              cy={cy}
              r={radius}
              strokeWidth="1.5"
              vectorEffect="non-scaling-stroke"
              className="fill-ink stroke-surface"
            />
          );
        })}
      </g>
    </svg>
  );
}

function Line(props: {
  d: string;
  className: string;
  strokeWidth: string;
  strokeDasharray?: string;
}) {
  return <path fill="none" vectorEffect="non-scaling-stroke" {...props} />;
}
