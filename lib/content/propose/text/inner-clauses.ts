import type { Clause } from "./clause";
import { meansIn } from "./means";
import { relativesIn } from "./relatives";

/** What a clause tells besides, within what follows its verb: of a thing that it names, and by what means it is done. */
export function withInner(clause: Clause): Clause[] {
  const told = [clause, ...relativesIn(clause)];
  return [...told, ...told.flatMap(meansIn)];
}
