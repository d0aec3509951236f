import type { CompiledFact } from "@/lib/content/compile/compiled-fact";

/** When what a fact says was so: from a partial date to another, or the one date twice. */
export type When = { from: string; to: string };

/** Slots in which a frame says when it was, the beginning first. */
const beginnings = ["began", "date", "from"] as const;
const endings = ["ended", "to"] as const;

/** The dates that a fact itself gives; where it gives none, the date as of which it is said. */
export function whenOf({
  slots,
  asOf,
  validUntil,
}: Pick<CompiledFact, "slots" | "asOf" | "validUntil">): When {
  const dateIn = (name: string) => {
    const slot = slots[name];
    return slot?.type === "date" ? slot.date : undefined;
  };
  const from = beginnings.map(dateIn).find((date) => date !== undefined);
  const to = endings.map(dateIn).find((date) => date !== undefined);
  if (from === undefined) return { from: to ?? asOf.date, to: to ?? asOf.date };
  return { from, to: to ?? endOfOffice(slots, validUntil) ?? from };
}

/** An office that is known to have ended lasted until then. */
function endOfOffice(slots: CompiledFact["slots"], validUntil: string | null) {
  return "office" in slots ? validUntil : null;
}
