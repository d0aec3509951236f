"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, type ReactNode, useState } from "react";
import { MapName, MapSpot } from "@/components/map-name";
import { boxOf, type Label } from "@/lib/factbase/map-labels";
import type { View } from "@/lib/factbase/map-view";
import type { OpenQuestion } from "@/lib/quiz/attempt";
import { PlaceList } from "./place-list";

type Props = {
  options: OpenQuestion["options"];
  given?: string | undefined;
  view: View;
  /** Empty where none of the options is drawn. */
  labels: readonly Label[];
  drawing: ReactNode;
};

/**
 * A place is chosen on the map or in the list below it, and shown as chosen in both. The map is for the
 * pointer alone: a screen reader and the keyboard have the list.
 */
export function MapChoice({ options, given, view, labels, drawing }: Props) {
  const t = useTranslations("Answering");
  const [chosen, setChosen] = useState(given ?? null);

  function choose({ target }: MouseEvent) {
    const place = target instanceof Element ? target.closest("[data-place]") : null;
    if (place) setChosen(place.getAttribute("data-place"));
  }

  return (
    <fieldset aria-labelledby="stem" className="flex min-w-0 flex-col gap-3">
      {labels.length > 0 && (
        <>
          <p className="text-14 text-muted">{t("onMap")}</p>
          <div
            aria-hidden="true"
            onClick={choose}
            className="relative cursor-pointer overflow-hidden rounded-sheet border border-hairline"
          >
            {drawing}
            <svg role="presentation" className="pointer-events-none absolute inset-0 size-full">
              {labels.map((label) => (
                <PlaceName
                  key={label.id}
                  label={label}
                  view={view}
                  isChosen={label.id === chosen}
                />
              ))}
            </svg>
          </div>
        </>
      )}
      <PlaceList options={options} chosen={chosen} onChoose={setChosen} />
    </fieldset>
  );
}

/** As high for a finger as a finger needs. */
const touched = 44;

function PlaceName({ label, view, isChosen }: { label: Label; view: View; isChosen: boolean }) {
  const { left, top, width, height } = boxOf(label);
  return (
    <MapSpot spot={label.spot} view={view} isWideOnly={label.isWideOnly}>
      <g data-place={label.id} className="pointer-events-auto">
        <rect
          x={left}
          y={top - (touched - height) / 2}
          width={width}
          height={touched}
          fill="transparent"
        />
        <MapName label={label} look={isChosen ? "chosen" : "open"} />
      </g>
    </MapSpot>
  );
}
