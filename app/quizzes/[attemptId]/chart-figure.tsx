import { BarChart, type ChartBar } from "@/components/bar-chart";
import type { GroupFigure } from "@/lib/content/group-item";
import { shownQuantity } from "@/lib/content/shown";

type Props = {
  figure: Extract<GroupFigure, { type: "chart" }>;
  /** The ids of the controls that choose among the bars, by their options; else none is chosen by them. */
  controls?: ReadonlyMap<string, string>;
};

/** The chart of a question and its table; a bar's name chooses it as the option beside it does. */
export function ChartFigure({ figure: { unit, bars }, controls }: Props) {
  const most = Math.max(...bars.map(({ amount }) => amount));
  const drawn = bars.map(({ id, label, amount, bound }) => ({
    id,
    name: label,
    shown: shownQuantity({ type: "quantity", amount, bound, unit, tolerance: 0 }),
    share: most > 0 ? amount / most : 0,
  }));
  return <BarChart unit={unit} bars={drawn} named={named} />;

  function named({ id, name }: ChartBar) {
    const control = controls?.get(id);
    if (!control) return name;
    return (
      <label htmlFor={control} className="flex min-h-11 cursor-pointer items-center">
        {name}
      </label>
    );
  }
}
