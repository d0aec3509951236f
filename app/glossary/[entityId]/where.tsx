import { useTranslations } from "next-intl";
import { MapDrawing } from "@/components/map-drawing";
import { TextLink } from "@/components/ui/text-link";
import { drawnMap } from "@/lib/factbase/drawn-map";
import { viewAround } from "@/lib/factbase/map-view";

/** No closer than the shapes are true, in units of the drawing. */
const least = 160;

/** Where a state or a place lies; nothing where that is not drawn. */
export function Where({ id, name }: { id: string; name: string }) {
  const t = useTranslations("Glossary");
  const spot = drawnMap.places[id];
  const box = spot ? ([spot, spot] as const) : drawnMap.states[id]?.box;
  if (!box) return null;
  return (
    <figure className="flex flex-col gap-1 sm:w-80">
      <div className="overflow-hidden rounded-sheet border border-hairline">
        <MapDrawing view={viewAround(drawnMap, [box], least)} ids={[id]} />
      </div>
      <figcaption className="text-14 text-muted">
        {t("where", { name })} <TextLink href="/map">{t("map")}</TextLink>
      </figcaption>
    </figure>
  );
}
