import { useTranslations } from "next-intl";
import { FactLink } from "@/components/fact-link";
import { HolderChain } from "@/components/holder-chain";
import { KindBadge } from "@/components/kind-badge";
import { PartialDate } from "@/components/partial-date";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { Relations } from "@/lib/factbase/relations";

type Props = { fact: CompiledFact; relations: Relations<CompiledFact> };

const others = ["before", "after", "against"] as const;

/** This statement and what stands against it, side by side like two columns of a newspaper. */
export function Beside({ fact, relations }: Props) {
  const t = useTranslations("Fact");
  const groups = others.filter((how) => relations[how].length > 0);
  if (groups.length === 0) return null;
  return (
    <section
      aria-label={t("beside")}
      className="grid grid-cols-1 rounded-sheet border border-hairline bg-surface sm:grid-cols-2"
    >
      <Column head={t("this")} facts={[fact]} />
      <div className="flex flex-col border-hairline max-sm:border-t sm:border-l">
        {groups.map((how) => (
          <Column key={how} head={t(how)} facts={relations[how]} areLinked />
        ))}
      </div>
    </section>
  );
}

function Column({
  head,
  facts,
  areLinked = false,
}: {
  head: string;
  facts: readonly CompiledFact[];
  areLinked?: boolean;
}) {
  const t = useTranslations("Fact");
  return (
    <div className="flex flex-col gap-3 p-4 sm:p-6">
      <h2 className="text-14 font-semibold text-muted">{head}</h2>
      {facts.map(({ id, statement, kind, holders, asOf, validUntil }) => (
        <div key={id} className="flex flex-col gap-1">
          <p className="font-semibold">
            <PartialDate date={asOf.date} />
            {validUntil && (
              <>
                {" "}
                {t("until")} <PartialDate date={validUntil} />
              </>
            )}
          </p>
          <p className="font-serif text-18">
            {areLinked ? <FactLink id={id}>{statement}</FactLink> : statement}
          </p>
          <KindBadge kind={kind} />
          <HolderChain holders={holders} />
        </div>
      ))}
    </div>
  );
}
