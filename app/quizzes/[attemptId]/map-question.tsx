import { MapDrawing } from "@/components/map-drawing";
import type { OpenQuestion } from "@/lib/quiz/attempt";
import { MapChoice } from "./map-choice";
import { mapGround } from "./map-ground";

type Props = { options: OpenQuestion["options"]; given?: string | undefined };

/** Places of which one is chosen, on the map or in a list that can be searched. */
export function MapQuestion({ options, given }: Props) {
  const { ids, view, labels } = mapGround(options);
  return (
    <MapChoice
      options={options}
      given={given}
      view={view}
      labels={labels}
      drawing={<MapDrawing view={view} ids={ids} />}
    />
  );
}
