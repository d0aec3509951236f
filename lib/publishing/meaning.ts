import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { fold } from "@/lib/content/fold";
import type { SlotValue } from "@/lib/content/slot";

/**
 * Where a fact says something else than before, by field. Statement, reasons, questions and notes are
 * wording and may change; so may a slot's words for others that either revision accepts as the same.
 * What is added beside the old (a slot, a comment) makes nothing wrong that was learned.
 */
export function meaningChanges(before: CompiledFact, after: CompiledFact): string[] {
  const slots = Object.entries(before.slots)
    .filter(([slot, value]) => !isSameValue(value, after.slots[slot]))
    .map(([slot]) => `slots.${slot}`);
  const fields = meaningFields.filter((field) => {
    const [was, is] = [before, after].map(readField[field]);
    // A fact that was published before this field was compiled says nothing of it.
    return was !== undefined && was !== is;
  });
  return [...fields, ...slots, ...(areKept(before, after) ? [] : ["comments"])];
}

const readField = {
  frame: ({ frame }: CompiledFact) => frame as string,
  kind: ({ kind }: CompiledFact) => kind as string,
  polarity: ({ polarity }: CompiledFact) => polarity as string | null | undefined,
  participants: ({ participants }: Partial<CompiledFact>) => participants?.toSorted().join(" "),
  holders: ({ holders }: CompiledFact) => holders.map(({ who }) => who).join(" "),
  asOf: ({ asOf }: CompiledFact) => asOf.date as string,
};

const meaningFields = Object.keys(readField) as (keyof typeof readField)[];

function isSameValue(before: SlotValue, after: SlotValue | undefined): boolean {
  if (before.type === "entity" && after?.type === "entity") return before.id === after.id;
  if (before.type === "date" && after?.type === "date") return before.date === after.date;
  if (before.type === "text" && after?.type === "text") return isSameText(before, after);
  if (before.type === "quantity" && after?.type === "quantity") {
    const { amount, unit, bound } = after;
    return before.amount === amount && before.bound === bound && fold(before.unit) === fold(unit);
  }
  return false;
}

type Wording = { text: string; accept: readonly string[] };

function isSameText(before: Wording, after: Wording): boolean {
  const wordings = ({ text, accept }: Wording) => [text, ...accept].map(fold);
  return wordings(before).includes(fold(after.text)) || wordings(after).includes(fold(before.text));
}

/** Whether every comment of before still stands. */
function areKept(before: CompiledFact, after: CompiledFact): boolean {
  return before.comments.every(({ by, stance, asOf }) =>
    after.comments.some(
      (one) => one.by === by && one.stance === stance && one.asOf.date === asOf.date,
    ),
  );
}
