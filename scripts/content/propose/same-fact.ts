import type { Entity } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { wordsOf } from "@/lib/content/fold";
import { entityStands } from "@/lib/content/lint/standing-words";
import { datesOverlap } from "@/lib/content/partial-date";
import { sameStem } from "@/lib/content/same-stem";

/** Frames that may tell the same: a deed becomes a view, a forecast or advice by its kind, which is counted apart. */
const families: readonly (readonly Fact["frame"][])[] = [
  ["event", "delivery", "action", "claim", "assessment", "forecast", "recommendation"],
  ["claim", "assessment", "definition", "usage"],
  ["quantity"],
  ["office"],
];

type Slot = {
  id?: string;
  type?: string;
  date?: string;
  text?: string;
  amount?: number;
  bound?: string;
};

/** A proposal, parsed as a fact, with the words that its evidence marks. */
export type Parsed = {
  fact: Fact;
  evidence: string;
  /** Paragraph and offset of its sentence. */
  sentence: string;
};

/**
 * Whether a proposal says what a reviewed fact says that was drawn from the same sentence: the same family of frame, the same
 * one who does it and nobody in the other's role, the same amount with its bound, dates that can be one, the same denial, and
 * words of meaning in common.
 *
 * Who does it need not stand in the same slot, since "some members, Norvia among them" is told of Norvia or of the members: it is
 * enough that the proposal names whom the fact is about, beside those who say it, but then it takes twice the words. A patient
 * or a date that one side leaves out is not held against it.
 */
export function saysTheSame(
  fact: Fact,
  { fact: proposed, evidence }: Parsed,
  entities: readonly Entity[],
): boolean {
  const agreement = sameRoles(fact, proposed, entities);
  const shared = sharedWords(fact.statement, `${proposed.statement} ${evidence}`);
  return (
    families.some((family) => family.includes(fact.frame) && family.includes(proposed.frame)) &&
    agreement !== "other" &&
    sameAmount(fact, proposed) &&
    sameDate(fact, proposed) &&
    isDenied(fact) === isDenied(proposed) &&
    (fact.frame === "office" || shared >= (agreement === "same" ? 1 : 2))
  );
}

function slot(fact: Fact, ...names: string[]): Slot | null {
  const slots = fact as unknown as Record<string, Slot | undefined>;
  return names.map((name) => slots[name]).find((one) => one !== undefined) ?? null;
}

/** Who does it, or whom it is about: the first of those who fill the slot. */
function doersOf(fact: Fact): string[] {
  const one = slot(
    fact,
    "agent",
    "about",
    "supplier",
    "person",
    "addressee",
    "by",
    "term",
    "speaker",
  )?.id;
  const several =
    fact.frame === "event" ? [...fact.participants.map(({ id }) => id), fact.event.id] : [];
  return [...(one ? [one] : []), ...several];
}

function patientOf(fact: Fact): string | null {
  return slot(fact, "patient", "recipient")?.id ?? null;
}

/** Whether both are about the same: in their slots, or only by name. */
function sameRoles(
  fact: Fact,
  proposed: Fact,
  entities: readonly Entity[],
): "same" | "named" | "other" {
  const [doers, others] = [doersOf(fact), doersOf(proposed)];
  if (fact.frame === "quantity" && doers.length === 0) return "same";
  const [patient, other] = [patientOf(fact), patientOf(proposed)];
  if (patient && other && doers.includes(other) && others.includes(patient)) return "other";
  if (doers.some((id) => others.includes(id))) return "same";
  const says = proposed.holders.map(({ who }) => who);
  const isNamed = entities.some(
    (one) =>
      doers.includes(one.id) && !says.includes(one.id) && entityStands(proposed.statement, one),
  );
  return isNamed ? "named" : "other";
}

function sameAmount(fact: Fact, proposed: Fact): boolean {
  if (fact.frame !== "quantity" || proposed.frame !== "quantity") return true;
  return fact.value.amount === proposed.value.amount && fact.value.bound === proposed.value.bound;
}

function sameDate(fact: Fact, proposed: Fact): boolean {
  const [a, b] = [fact, proposed].map((one) => slot(one, "date", "began")?.date);
  return !a || !b || datesOverlap(a, b);
}

/** A reason, a concession and a second half by contrast may deny what the whole affirms. */
const aside = /,? (?:because|although|though|unless|and not|but not)\b.*$/;

/** Denied by its field or by its words: a view that somebody "has no plan" may be written in either way. */
function isDenied(fact: Fact): boolean {
  const field = "polarity" in fact && fact.polarity === "denied";
  const said = fact.statement.replace(aside, "");
  return field || /\b(?:no|not|neither|never|none|nothing)\b(?! (?:only|just|merely))/.test(said);
}

const little = new Set(
  "about after again against also among and are because been before being both but can could did does for from had has have her his how into its itself like more most not only other over said same she should such than that the their them then there these they this those through under until very was were what when which while who whom will with would wrote argued judged reported called held explained noted years year month months".split(
    " ",
  ),
);

/** The words that tell what a text is about: no little words, nothing with a capital within a sentence. */
function meaningful(text: string): string[] {
  const common = text.replace(/(?<!^)\b\p{Lu}[\p{L}-]*/gu, " ");
  return [
    ...new Set(
      wordsOf(common).filter(
        (word) => word.length > 2 && !little.has(word) && !/^\d{4}$/.test(word),
      ),
    ),
  ];
}

/** How many words of one text the other has, in whatever ending. */
export function sharedWords(text: string, other: string): number {
  const words = wordsOf(other);
  return meaningful(text).filter((word) =>
    words.some((one) => one === word || (one.length > 3 && word.length > 3 && sameStem(one, word))),
  ).length;
}
