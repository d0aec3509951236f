import { absolutesIn, appositionsIn } from "./appositions";
import type { Clause } from "./clause";
import { secondDeeds } from "./deeds";
import { meansIn } from "./means";
import { relativesIn } from "./relatives";

/** What a clause tells besides: of a thing that it names, by what means it is done, and what is done too. */
export function withInner(clause: Clause): Clause[] {
  const told = [clause, ...relativesIn(clause), ...appositionsIn(clause), ...absolutesIn(clause)];
  const all = [...told, ...told.flatMap(meansIn), ...told.flatMap(secondDeeds)];
  return all.map((one) => (one === clause ? one : { ...one, isInner: true }));
}
