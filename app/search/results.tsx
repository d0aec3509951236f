import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EntityLine } from "@/app/glossary/entity-line";
import { FactLink } from "@/components/fact-link";
import { KindBadge } from "@/components/kind-badge";
import { PartialDate } from "@/components/partial-date";
import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import { wordsOf } from "@/lib/content/fold";
import { inOrderOfFit } from "@/lib/factbase/found-facts";
import { namesInOrderOfFit } from "@/lib/factbase/found-names";
import { documentsWith, holding, visibleEntities, visibleFacts } from "@/lib/factbase/store";
import { SourceFound } from "./source-found";

/** Of each sort; who wants more adds a word. */
const most = 50;

type Props = { viewerId: string; query: string };

/** What was found, by sort: names, statements, sources. */
export async function Results({ viewerId, query }: Props) {
  const t = await getTranslations("Search");
  const words = wordsOf(query);
  const [names, found, documents] = await Promise.all([
    visibleEntities(viewerId, { AND: holding(words) }),
    visibleFacts(viewerId, { AND: holding(words) }),
    documentsWith(viewerId, words),
  ]);
  const entities = namesInOrderOfFit(names, query);
  const facts = inOrderOfFit(found, query);
  const count = entities.length + facts.length + documents.length;
  return (
    <>
      <p role="status" className="text-muted tabular-nums">
        {t("found", { count })}
      </p>
      {count === 0 && (
        <Empty text={t("nothing")}>
          <TextLink href="/glossary" className="flex min-h-11 items-center">
            {t("glossary")}
          </TextLink>
        </Empty>
      )}
      <Group title={t("names")} count={entities.length}>
        {entities.slice(0, most).map((entity) => (
          <EntityLine key={`${entity.courseId} ${entity.id}`} entity={entity} />
        ))}
      </Group>
      <Group title={t("facts")} count={facts.length}>
        {facts.slice(0, most).map(({ id, statement, kind, asOf }) => (
          <li key={id} className="flex flex-col border-t border-hairline py-3">
            <span className="flex flex-wrap items-baseline gap-x-3 text-14 text-muted">
              <KindBadge kind={kind} /> <PartialDate date={asOf.date} />
            </span>
            <span className="font-serif text-18">
              <FactLink id={id}>{statement}</FactLink>
            </span>
          </li>
        ))}
      </Group>
      <Group title={t("sources")} count={documents.length}>
        {documents.slice(0, most).map((document) => (
          <SourceFound key={`${document.courseId} ${document.id}`} document={document} />
        ))}
      </Group>
    </>
  );
}

async function Group({
  title,
  count,
  children,
}: {
  title: string;
  count: number;
  children: ReactNode;
}) {
  if (count === 0) return null;
  const t = await getTranslations("Search");
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-18 font-semibold">
        {title} <span className="text-14 font-normal text-muted tabular-nums">{count}</span>
      </h2>
      <ul>{children}</ul>
      {count > most && <p className="text-14 text-muted">{t("more", { most })}</p>}
    </section>
  );
}
