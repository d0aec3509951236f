import { getTranslations } from "next-intl/server";
import { Fragment } from "react";
import { EntityType } from "@/app/glossary/entity-type";
import { LocalNames } from "@/components/local-names";
import { TextLink } from "@/components/ui/text-link";
import { officesOf } from "@/lib/factbase/offices";
import { entityNames, visibleEntities, visibleFacts } from "@/lib/factbase/store";
import { FactsByKind } from "./facts-by-kind";
import { Offices } from "./offices";
import { Where } from "./where";

type Entity = Awaited<ReturnType<typeof visibleEntities>>[number];
type Props = { entity: Entity; viewerId: string };

/** All that a course says of one entity. */
export async function EntitySheet({ entity, viewerId }: Props) {
  const t = await getTranslations("Glossary");
  const { courseId, id, name, type, aliases, local, gloss, notTheSame } = entity;
  const facts = await visibleFacts(viewerId, { entities: { some: { courseId, entityId: id } } });
  const offices = officesOf(id, facts);
  const named = [...notTheSame, ...offices.flatMap(({ person, of }) => [person, of])];
  const [names, others] = await Promise.all([
    entityNames(courseId, named),
    visibleEntities(viewerId, { courseId, id: { in: notTheSame } }),
  ]);
  return (
    <>
      <div className="flex flex-col gap-2">
        <p className="text-14 text-muted">
          <EntityType type={type} />
        </p>
        {local.length > 0 && (
          <p className="text-28">
            <LocalNames names={local} />
          </p>
        )}
        <p className="font-serif text-18">{gloss}</p>
        {aliases.length > 0 && (
          <p>
            <span className="text-muted">{t("alsoLabel")}</span> {aliases.join(" · ")}
          </p>
        )}
        {notTheSame.length > 0 && (
          <p>
            <strong>{t("notTheSame")}</strong>{" "}
            {notTheSame.map((other, index) => (
              <Fragment key={other}>
                {index > 0 && ", "}
                {others.some((one) => one.id === other) ? (
                  <TextLink href={`/glossary/${other}`}>{names.get(other)}</TextLink>
                ) : (
                  names.get(other)
                )}
              </Fragment>
            ))}
          </p>
        )}
      </div>
      <Where id={id} name={name} />
      <Offices offices={offices} entityId={id} names={names} />
      <FactsByKind facts={facts} about={name} />
    </>
  );
}
