import { QuantityChart } from "@/components/quantity-chart";
import { barsOf } from "@/lib/factbase/bars";
import { entityNames, visibleFacts } from "@/lib/factbase/store";

type Props = { viewerId: string; courseId: string; group: string };

/** The chart that a fact is a bar of. */
export async function ChartOfFact({ viewerId, courseId, group }: Props) {
  const bars = barsOf(await visibleFacts(viewerId, { courseId, group }));
  if (!bars) return null;
  const ids = bars.bars.map(({ by }) => by);
  return <QuantityChart bars={bars} names={await entityNames(courseId, ids)} />;
}
