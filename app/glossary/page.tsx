import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactBaseNav } from "@/components/fact-base-nav";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { requireViewer } from "@/lib/auth/session";
import { byLetter } from "@/lib/factbase/by-letter";
import { isFoundBy, querySchema } from "@/lib/factbase/query";
import { visibleEntities } from "@/lib/factbase/store";
import { EntityLine } from "./entity-line";
import { Filter } from "./filter";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Glossary");
  return { title: t("title") };
}

/** Every name in the facts that the viewer may see, A to Z. */
export default async function GlossaryPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const query = querySchema.parse(await searchParams);
  const t = await getTranslations("Glossary");
  const all = await visibleEntities(viewer.id);
  const found = all.filter(
    ({ folded, type }) => isFoundBy(folded, query.q) && (query.type ?? type) === type,
  );
  const letters = byLetter(found);
  return (
    <Shell place="modules" title={t("title")}>
      <FactBaseNav here="glossary" />
      {all.length === 0 ? (
        <Empty text={t("none")}>
          <LinkButton href="/modules">{t("modules")}</LinkButton>
        </Empty>
      ) : (
        <Filter query={query} types={new Set(all.map(({ type }) => type))} />
      )}
      {all.length > 0 && (
        <p role="status" className="text-muted tabular-nums">
          {t("found", { count: found.length })}
        </p>
      )}
      {letters.length > 1 && <Letters letters={letters.map(([letter]) => letter)} />}
      {letters.map(([letter, entities]) => (
        <section key={letter} aria-labelledby={idOf(letter)} className="flex flex-col">
          <h2 id={idOf(letter)} className="border-b border-line font-serif text-22 font-semibold">
            {letter}
          </h2>
          <ul>
            {entities.map((entity) => (
              <EntityLine key={`${entity.courseId} ${entity.id}`} entity={entity} />
            ))}
          </ul>
        </section>
      ))}
    </Shell>
  );
}

async function Letters({ letters }: { letters: readonly string[] }) {
  const t = await getTranslations("Glossary");
  return (
    <nav aria-label={t("letters")}>
      <ul className="flex flex-wrap">
        {letters.map((letter) => (
          <li key={letter}>
            <a
              href={`#${idOf(letter)}`}
              className="flex size-11 items-center justify-center rounded-control text-accent hover:underline"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function idOf(letter: string): string {
  return letter === "#" ? "letter-other" : `letter-${letter}`;
}
