import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { FactBaseNav } from "@/components/fact-base-nav";
import { Shell } from "@/components/shell";
import { requireViewer } from "@/lib/auth/session";
import { visibleEntities } from "@/lib/factbase/store";
import { EntitySheet } from "./entity-sheet";

type Props = { params: Promise<{ entityId: string }> };

/** Read once, for the title and for the page. The same id may stand in several courses. */
const entitiesFor = cache((viewerId: string, id: string) => visibleEntities(viewerId, { id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const { entityId } = await params;
  const t = await getTranslations("Glossary");
  const [entity] = await entitiesFor(viewer.id, entityId);
  return { title: entity?.name ?? t("title") };
}

/** One name: how it is written, what it is, and all that the facts say of it. */
export default async function EntityPage({ params }: Props) {
  const viewer = await requireViewer();
  const { entityId } = await params;
  const entities = await entitiesFor(viewer.id, entityId);
  const [first] = entities;
  if (!first) notFound();
  return (
    <Shell place="modules" title={first.name}>
      <FactBaseNav />
      {entities.map((entity) => (
        <EntitySheet key={entity.courseId} entity={entity} viewerId={viewer.id} />
      ))}
    </Shell>
  );
}
