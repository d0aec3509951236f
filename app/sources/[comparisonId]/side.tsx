import type { ComparedSide } from "@/app/sources/compared";
import { FactLink } from "@/components/fact-link";
import { HolderChain } from "@/components/holder-chain";
import { KindBadge } from "@/components/kind-badge";
import { PartialDate } from "@/components/partial-date";
import { SourceLine } from "@/components/source-line";
import { sourcesOf } from "@/lib/content/source";

/** One document: who printed it and when, and what of it bears on the question. */
export function Side({ document, facts }: ComparedSide) {
  const { outlet, author, published, title } = document;
  return (
    <section aria-label={outlet} className="flex flex-col gap-6 p-4 sm:p-6">
      <header className="flex flex-col gap-1">
        <h2 className="text-18 font-semibold">
          {outlet}, <PartialDate date={published} />
        </h2>
        <p className="text-14 text-muted wrap-anywhere">
          {author && <>{author}: </>}
          {title}
        </p>
      </header>
      {facts.map((fact) => (
        <div key={fact.id} className="flex flex-col gap-1">
          <KindBadge kind={fact.kind} />
          <p className="font-serif text-18">
            <FactLink id={fact.id}>{fact.statement}</FactLink>
          </p>
          {fact.kind !== "reported" && <HolderChain holders={fact.holders} />}
          <SourceLine sources={sourcesOf(fact, [document])} asOf={fact.asOf.date} />
        </div>
      ))}
    </section>
  );
}
