import { render } from "@/lib/content/propose/reword/render";
import type { Scene } from "@/lib/content/propose/scene";
import type { Clause } from "@/lib/content/propose/text/clause";
import type { Frame } from "./frame";

/** A clause that counts or measures something, as a quantity of what, by whom; null where it counts nothing. */
export function countedFrame(clause: Clause, agent: string, { gazetteer }: Scene): Frame | null {
  const words = [...clause.subject, ...clause.rest];
  const at = words.findIndex(({ amount }) => amount && isWorthy(amount.unit));
  const value = words[at]?.amount;
  if (!value || words.slice(Math.max(0, at - 1), at).some(({ lower }) => lower === "of"))
    return null;
  const inSubject = at < clause.subject.length;
  const period = clause.rest.filter(({ date }) => date).map(({ date }) => date?.date);
  const around = inSubject
    ? [...clause.verbWords, ...clause.rest]
    : clause.rest.filter((word) => !word.amount);
  const of = render([...around], gazetteer).replace(
    /^(?:in|of|for|over|about|more than|at least)\s+/,
    "",
  );
  return {
    frame: "quantity",
    of: { text: of || value.unit },
    ...(inSubject ? {} : { by: agent }),
    value: { amount: value.amount, unit: value.unit, bound: value.bound },
    ...(period.length > 0 ? { period: { text: period.join("–") } } : {}),
  };
}

/** Times and ages are told by the way. */
function isWorthy(unit: string): boolean {
  return !/^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centuries|conditions?|areas?|points?|reasons?|questions?)$/.test(
    unit,
  );
}
