import { MapDrawing } from "@/components/map-drawing";
import { MapName, MapSpot } from "@/components/map-name";
import type { AnsweredQuestion } from "@/lib/quiz/attempt";
import { mapGround } from "./map-ground";

/** Where the right place lies among the others; the list below it says the same. */
export function ToldMap({ question: { options, entityId } }: { question: AnsweredQuestion }) {
  const { ids, view, labels } = mapGround(options);
  if (ids.length === 0) return null;
  return (
    <div
      aria-hidden="true"
      className="relative overflow-hidden rounded-sheet border border-hairline"
    >
      <MapDrawing view={view} ids={ids} />
      <svg role="presentation" className="absolute inset-0 size-full">
        {labels.map((label) => (
          <MapSpot key={label.id} spot={label.spot} view={view} isWideOnly={label.isWideOnly}>
            <MapName label={label} look={label.id === entityId ? "chosen" : "open"} />
          </MapSpot>
        ))}
      </svg>
    </div>
  );
}
