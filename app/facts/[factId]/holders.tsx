import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";

/** From who originally says it to who prints it, each with what they stand to gain. */
export function Holders({ holders }: Pick<CompiledFact, "holders">) {
  const t = useTranslations("Fact");
  return (
    <ol className="flex flex-col">
      {holders.map(({ who, name, interest }, index) => (
        <li
          key={who}
          className="relative flex flex-col pb-3 pl-6 before:absolute before:top-2 before:left-0 before:size-2 before:rounded-full before:bg-ink not-last:after:absolute not-last:after:top-4 not-last:after:-bottom-2 not-last:after:left-[3px] not-last:after:w-0.5 not-last:after:bg-line"
        >
          <span>
            <TextLink href={`/glossary/${who}`}>{name}</TextLink>{" "}
            <span className="text-14 text-muted">{t(roleOf(index, holders.length))}</span>
          </span>
          {interest && <span className="text-14">{t("interest", { interest })}</span>}
        </li>
      ))}
    </ol>
  );
}

function roleOf(index: number, count: number): "saysAndPrints" | "says" | "prints" | "passes" {
  if (count === 1) return "saysAndPrints";
  if (index === 0) return "says";
  return index === count - 1 ? "prints" : "passes";
}
