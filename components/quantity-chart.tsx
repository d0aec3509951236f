import type { Bars } from "@/lib/factbase/bars";
import { BarChart } from "./bar-chart";
import { FactLink } from "./fact-link";

type Props = { bars: Bars; names: ReadonlyMap<string, string> };

/** Quantities of one sort beside each other, each of which leads to its fact. */
export function QuantityChart({ bars: { of, unit, bars, notes }, names }: Props) {
  return (
    <BarChart
      title={of}
      unit={unit}
      notes={notes}
      bars={bars.map(({ factId, by, shown, share }) => ({
        id: factId,
        name: names.get(by) ?? by,
        shown,
        share,
      }))}
      named={({ id, name }) => <FactLink id={id}>{name}</FactLink>}
    />
  );
}
