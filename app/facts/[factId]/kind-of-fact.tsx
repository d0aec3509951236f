import { useTranslations } from "next-intl";
import { KindBadge } from "@/components/kind-badge";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { kinds } from "@/lib/content/kind";

/** What sort of saying it is and why, and behind it the order in which the kinds are tried. */
export function KindOfFact({
  fact: { kind, kindReason },
}: {
  fact: Pick<CompiledFact, "kind" | "kindReason">;
}) {
  const t = useTranslations("Fact");
  const meaning = useTranslations("KindMeaning");
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <KindBadge kind={kind} />
        <span>{kindReason}</span>
      </p>
      <details>
        <summary className="min-h-11 cursor-pointer py-2 text-14 text-muted">{t("kinds")}</summary>
        <ol className="flex flex-col gap-2">
          {kinds.map((one) => (
            <li key={one} aria-current={one === kind ? "true" : undefined}>
              <KindBadge kind={one} />{" "}
              <span className={one === kind ? "" : "text-muted"}>{meaning(one)}</span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
