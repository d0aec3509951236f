import { useTranslations } from "next-intl";
import { FactLink } from "@/components/fact-link";
import { TimeSpan } from "@/components/time-span";
import { TextLink } from "@/components/ui/text-link";
import type { Office } from "@/lib/factbase/offices";

type Props = {
  offices: readonly Office[];
  entityId: string;
  names: ReadonlyMap<string, string>;
};

/** The offices that the entity held, or who held its own, each with its dates. */
export function Offices({ offices, entityId, names }: Props) {
  const t = useTranslations("Glossary");
  if (offices.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-18 font-semibold">{t("offices")}</h2>
      <ol className="flex flex-col gap-2">
        {offices.map(({ factId, office, person, of, held, asOf }) => {
          const other = person === entityId ? of : person;
          return (
            <li key={factId} className="flex flex-col border-l-2 border-line pl-3">
              <span className="text-14 text-muted">
                {held?.from === held?.to && t(held ? "since" : "asOf")}{" "}
                <TimeSpan when={held ?? { from: asOf, to: asOf }} />
              </span>
              <span>
                <FactLink id={factId}>{office}</FactLink>,{" "}
                <TextLink href={`/glossary/${other}`}>{names.get(other) ?? other}</TextLink>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
