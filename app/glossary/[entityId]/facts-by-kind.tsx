import { useTranslations } from "next-intl";
import { FactLink } from "@/components/fact-link";
import { KindBadge } from "@/components/kind-badge";
import { TimeSpan } from "@/components/time-span";
import { compareText } from "@/lib/compare-text";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { type Kind, kinds } from "@/lib/content/kind";
import { whenOf } from "@/lib/factbase/when";

/** What is reported first, what is only said of it after; in each the earliest first. */
const order: readonly Kind[] = [
  "reported",
  ...kinds.filter((kind) => kind !== "reported").toReversed(),
];

export function FactsByKind({ facts, about }: { facts: readonly CompiledFact[]; about: string }) {
  const t = useTranslations("Glossary");
  const groups = order.map((kind) => [kind, facts.filter((fact) => fact.kind === kind)] as const);
  return (
    <section className="flex flex-col gap-6">
      <h2 className="text-22 font-semibold">{t("said", { name: about })}</h2>
      {groups
        .filter(([, ofKind]) => ofKind.length > 0)
        .map(([kind, ofKind]) => (
          <div key={kind} className="flex flex-col gap-2">
            <h3>
              <KindBadge kind={kind} />{" "}
              <span className="text-14 text-muted tabular-nums">{ofKind.length}</span>
            </h3>
            <ul className="flex flex-col">
              {ofKind.toSorted(byDate).map((fact) => (
                <li
                  key={fact.id}
                  className="grid gap-x-4 border-t border-hairline py-2 sm:grid-cols-[9rem_minmax(0,1fr)]"
                >
                  <span className="text-14 text-muted">
                    <TimeSpan when={whenOf(fact)} />
                  </span>
                  <span className="font-serif">
                    <FactLink id={fact.id}>{fact.statement}</FactLink>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

function byDate(a: CompiledFact, b: CompiledFact): number {
  return compareText(whenOf(a).from, whenOf(b).from);
}
