import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactBaseNav } from "@/components/fact-base-nav";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/auth/session";
import { isDrawn } from "@/lib/factbase/drawn-map";
import { visibleEntities } from "@/lib/factbase/store";
import { CourseMapView } from "./course-map-view";
import { MapList } from "./map-list";
import { mapViews } from "./map-views";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const located = ["state", "place", "region"];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Map");
  return { title: t("title") };
}

/** The states and places that the viewer's facts name, drawn and as a list with the same links. */
export default async function MapPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { view } = await searchParams;
  const t = await getTranslations("Map");
  const named = await visibleEntities(viewer.id, { type: { in: located } });
  const entities = [...new Map(named.map((entity) => [entity.id, entity])).values()];
  const drawn = entities.filter(({ id }) => isDrawn(id));
  const shown = mapViews.find((one) => one === view) ?? "region";
  return (
    <Shell place="modules" title={t("title")} wide>
      <FactBaseNav here="map" />
      {drawn.length === 0 ? (
        <Empty text={t("none")}>
          <LinkButton href="/modules">{t("modules")}</LinkButton>
        </Empty>
      ) : (
        <>
          <nav aria-label={t("parts")}>
            <ul className="flex flex-wrap gap-x-6">
              {mapViews.map((one) => (
                <li key={one}>
                  <TextLink
                    href={`/map?view=${one}`}
                    aria-current={one === shown ? "page" : undefined}
                    className="flex min-h-11 items-center aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
                  >
                    {t(`views.${one}`)}
                  </TextLink>
                </li>
              ))}
              <li>
                <TextLink href="#list" className="flex min-h-11 items-center">
                  {t("toList")}
                </TextLink>
              </li>
            </ul>
          </nav>
          <CourseMapView entities={drawn} shown={shown} />
          <p className="max-w-column text-14 text-muted">{t("policy")}</p>
        </>
      )}
      {entities.length > 0 && <MapList entities={entities} />}
    </Shell>
  );
}
