import { useTranslations } from "next-intl";
import { LocalNames } from "@/components/local-names";
import { TextLink } from "@/components/ui/text-link";
import type { visibleEntities } from "@/lib/factbase/store";
import { EntityType } from "./entity-type";

type Props = { entity: Awaited<ReturnType<typeof visibleEntities>>[number] };

/** A name with its spellings, and what it is. */
export function EntityLine({ entity: { id, name, type, aliases, local, gloss, facts } }: Props) {
  const t = useTranslations("Glossary");
  return (
    <li className="flex flex-col border-b border-hairline py-3">
      <span className="flex flex-wrap items-baseline gap-x-3">
        <TextLink href={`/glossary/${id}`} className="min-w-6 text-18 font-semibold wrap-anywhere">
          {name}
        </TextLink>
        <span className="text-18 wrap-anywhere empty:hidden">
          <LocalNames names={local} />
        </span>
        <span className="text-14 text-muted">
          <EntityType type={type} /> · {t("facts", { count: facts })}
        </span>
      </span>
      <span>{gloss}</span>
      {aliases.length > 0 && (
        <span className="text-14 text-muted">{t("also", { names: aliases.join(", ") })}</span>
      )}
    </li>
  );
}
