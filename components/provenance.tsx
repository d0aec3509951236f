import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { Source } from "@/lib/content/source";
import { HolderChain } from "./holder-chain";
import { KindBadge } from "./kind-badge";
import { SourceLine } from "./source-line";

type Props = {
  fact: Pick<CompiledFact, "kind" | "kindReason" | "holders" | "sourceNote"> & { asOf: string };
  sources: readonly Source[];
};

/** What sort of saying a statement is and why, who says so, where it stands, and as of when. */
export function Provenance({ fact, sources }: Props) {
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <KindBadge kind={fact.kind} />
        <span className="min-w-0 text-14 text-muted">{fact.kindReason}</span>
      </p>
      {fact.kind !== "reported" && <HolderChain holders={fact.holders} />}
      {fact.sourceNote && <p className="text-14 text-muted">{fact.sourceNote}</p>}
      <SourceLine sources={sources} asOf={fact.asOf} />
    </div>
  );
}
