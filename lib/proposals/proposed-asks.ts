import { gap, givesAway, occurrences } from "@/lib/content/compile/gap";
import { inDate } from "@/lib/content/shown";
import type { AskDraft, FactDraft } from "./draft";
import type { Frame } from "./frames";

/** The names of an entity, the one that is shown first; none where it is not known. */
export type NamesOf = (id: string) => readonly string[];

type Slots = Readonly<Record<string, string>>;

/** What a slot is asked by, where its question reads well from the other slots. */
const questions: Readonly<
  Partial<Record<Frame, Readonly<Record<string, (slots: Slots, when: string) => string>>>>
> = {
  event: {
    began: ({ event }) => `When did ${event} begin?`,
    ended: ({ event }) => `When did ${event} end?`,
    place: ({ event }, when) => `Where was ${event} held, as of ${when}?`,
  },
  delivery: {
    goods: ({ supplier, recipient }, when) =>
      `What had ${supplier} delivered to ${recipient} as of ${when}?`,
    supplier: ({ goods, recipient }, when) =>
      `Who had delivered ${goods} to ${recipient} as of ${when}?`,
    recipient: ({ supplier, goods }, when) =>
      `To whom had ${supplier} delivered ${goods} as of ${when}?`,
    date: ({ supplier, goods, recipient }) =>
      `When did ${supplier} deliver ${goods} to ${recipient}?`,
  },
  office: {
    person: ({ office, of }, when) => `Who was ${office} of ${of} as of ${when}?`,
  },
  quantity: {
    value: ({ of, by, period, value }, when) => {
      const about = [of, by && `of ${by}`, period].filter(Boolean).join(", ");
      return `How much is given for ${about}, in ${value}, as of ${when}?`;
    },
  },
  definition: { term: ({ meaning }) => `What is the name for this: ${meaning}?` },
};

/** Of each frame the slots that are worth asking, the best first. */
const worth: Readonly<Record<Frame, readonly string[]>> = {
  event: ["began", "place", "event"],
  delivery: ["goods", "recipient", "supplier", "date"],
  action: ["agent", "patient", "object", "place"],
  office: ["person"],
  quantity: ["value", "by"],
  definition: ["term"],
  claim: ["agent", "patient", "object"],
  forecast: ["agent", "patient", "object"],
  recommendation: ["addressee"],
  assessment: ["about"],
  usage: ["speaker"],
};

/**
 * Questions for a draft that has none: one of its slots, and who says it unless it is reported. They are put
 * together from the slots, or from the statement with a gap, and are there to be reworded.
 */
export function proposedAsks(draft: FactDraft, namesOf: NamesOf): AskDraft[] {
  const slot = worth[draft.frame].flatMap((name) => ask(draft, name, namesOf)).slice(0, 1);
  const [holder] = draft.kind === "reported" ? [] : draft.holders;
  const first =
    holder && gapped(draft, namesOf(holder.who), "Who says so first and belongs in the gap");
  return [...slot, ...(first ? [asked("holder", first)] : [])];
}

function ask(draft: FactDraft, slot: string, namesOf: NamesOf): AskDraft[] {
  const value = draft.slots[slot as keyof FactDraft["slots"]];
  if (!value) return [];
  const shown = shownSlots(draft, namesOf);
  const own = questions[draft.frame]?.[slot];
  if (!shown[slot]) return [];
  const answers = value.type === "entity" ? namesOf(value.id) : [];
  const built = own?.(shown, inDate(draft.asOf.date).slice(3));
  const isWhole = built !== undefined && !/undefined|, ,/.test(built);
  if (isWhole && !givesAway(built, answers)) return [asked(slot, built)];
  const question =
    value.type === "entity" && gapped(draft, answers, "Who or what belongs in the gap");
  return question ? [asked(slot, question)] : [];
}

function asked(slot: string, question: string): AskDraft {
  return { slot, question, cloze: "", typed: "", precision: "" };
}

/** The statement with a gap for a name, or null where the name does not stand in it, or still shows. */
function gapped(
  { statement, asOf }: FactDraft,
  names: readonly string[],
  opening: string,
): string | null {
  const longest = names.toSorted((a, b) => b.length - a.length);
  const name = longest.find((one) => occurrences(statement, one).length > 0);
  if (!name) return null;
  const sentence = occurrences(statement, name).reduceRight(
    (text, at) => text.slice(0, at) + gap + text.slice(at + name.length),
    statement,
  );
  if (givesAway(sentence, names)) return null;
  const when = asOf.date && !sentence.includes(asOf.date.slice(0, 4));
  // Without marks: they would say that the sentence is the source's.
  return `${opening}${when ? `, as of ${asOf.date.slice(0, 4)}` : ""}? ${sentence}`;
}

/** What fills the slots, in words; of a number its unit, since the number is the answer. */
function shownSlots({ slots }: FactDraft, namesOf: NamesOf): Slots {
  const shown = Object.entries(slots).flatMap(([name, slot]): [string, string][] => {
    switch (slot?.type) {
      case "entity":
        return [[name, namesOf(slot.id)[0] ?? ""]];
      case "text":
        return [[name, slot.text]];
      case "quantity":
        return [[name, slot.unit]];
      case "date":
        return [[name, slot.date]];
      default:
        return [];
    }
  });
  return Object.fromEntries(shown.filter(([, text]) => text !== ""));
}
