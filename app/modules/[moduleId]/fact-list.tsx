import { useTranslations } from "next-intl";
import { FactLink } from "@/components/fact-link";
import { HolderChain } from "@/components/holder-chain";
import { KindBadge } from "@/components/kind-badge";
import { SourceLine } from "@/components/source-line";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { type Citation, sourcesOf } from "@/lib/content/source";

type Props = { facts: readonly CompiledFact[]; documents: readonly Citation[] };

/** Every statement of the module, with its kind, its speakers and its source. */
export function FactList({ facts, documents }: Props) {
  const t = useTranslations("Module");
  const successors = new Map(facts.map((fact) => [fact.supersedes, fact]));
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 text-22 font-semibold">
        {t("facts")} ({facts.length})
      </summary>
      <p className="pb-3 text-14 text-muted">{t("factsNote")}</p>
      <ol className="flex flex-col gap-3">
        {facts.map((fact) => (
          <li
            key={fact.id}
            id={fact.id}
            className="flex flex-col gap-2 rounded-sheet border border-hairline bg-surface p-4"
          >
            <KindBadge kind={fact.kind} />
            <p className="font-serif text-18">
              <FactLink id={fact.id}>{fact.statement}</FactLink>
            </p>
            {fact.kind !== "reported" && <HolderChain holders={fact.holders} />}
            {successors.has(fact.id) && (
              <p>
                <strong>{t("changed")}</strong> {successors.get(fact.id)?.statement}
              </p>
            )}
            {fact.sourceNote && (
              <p className="text-14 text-muted">
                {t("noteLabel")} {fact.sourceNote}
              </p>
            )}
            <SourceLine sources={sourcesOf(fact, documents)} asOf={fact.asOf.date} />
          </li>
        ))}
      </ol>
    </details>
  );
}
