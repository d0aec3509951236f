import { getTranslations } from "next-intl/server";
import { QuantityChart } from "@/components/quantity-chart";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { barsOf } from "@/lib/factbase/bars";
import { chartsOf, entityNames } from "@/lib/factbase/store";

type Props = { facts: readonly CompiledFact[]; courseId: string };

/** The module's quantities that can be set beside each other. */
export async function Charts({ facts, courseId }: Props) {
  const t = await getTranslations("Module");
  const charts = await chartsOf(facts.map(({ id }) => id));
  const drawn = [...new Set(charts.values())].flatMap((chart) => {
    const bars = barsOf(facts.filter(({ id }) => charts.get(id) === chart));
    return bars ? [{ chart, bars }] : [];
  });
  if (drawn.length === 0) return null;
  const ids = drawn.flatMap(({ bars }) => bars.bars.map(({ by }) => by));
  const names = await entityNames(courseId, ids);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-22 font-semibold">{t("figures")}</h2>
      {drawn.map(({ chart, bars }) => (
        <QuantityChart key={chart} bars={bars} names={names} />
      ))}
    </section>
  );
}
