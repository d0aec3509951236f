import type { Entity } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { wordsOf } from "@/lib/content/fold";
import { entityStands } from "@/lib/content/lint/standing-words";
import { datesOverlap } from "@/lib/content/partial-date";
import { sameStem } from "@/lib/content/same-stem";

/** Frames that tell of the same sort of thing; a claim is a deed or a view, by who says it. */
const families: readonly (readonly Fact["frame"][])[] = [
  ["event", "delivery", "action", "claim"],
  ["claim", "assessment", "definition", "usage"],
  ["forecast"],
  ["recommendation"],
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
 * one who does it and nobody in the other's role, the same amount with its bound, dates that can be one, the same denial, and a
 * word of meaning in common.
 *
 * Loosened: a claim and an action, a claim and an assessment are one family; an assessment has no roles, so whom it is about need
 * only be named; a patient or a date that one side leaves out is not held against it; a denial counts in the words too.
 */
export function saysTheSame(
  fact: Fact,
  { fact: proposed, evidence }: Parsed,
  entities: readonly Entity[],
): boolean {
  return (
    families.some((family) => family.includes(fact.frame) && family.includes(proposed.frame)) &&
    sameRoles(fact, proposed, entities) &&
    sameAmount(fact, proposed) &&
    sameDate(fact, proposed) &&
    isDenied(fact) === isDenied(proposed) &&
    (fact.frame === "office" ||
      sharedWords(fact.statement, `${proposed.statement} ${evidence}`) > 0)
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

function sameRoles(fact: Fact, proposed: Fact, entities: readonly Entity[]): boolean {
  const [doers, others] = [doersOf(fact), doersOf(proposed)];
  if (fact.frame === "quantity" && doers.length === 0) return true;
  const isView = fact.frame === "assessment" || proposed.frame === "assessment";
  if (
    isView &&
    entities.some((entity) => doers.includes(entity.id) && entityStands(proposed.statement, entity))
  )
    return true;
  if (!doers.some((id) => others.includes(id))) return false;
  const [patient, other] = [patientOf(fact), patientOf(proposed)];
  return !(patient && other && doers.includes(other) && others.includes(patient));
}

function sameAmount(fact: Fact, proposed: Fact): boolean {
  if (fact.frame !== "quantity" || proposed.frame !== "quantity") return true;
  return fact.value.amount === proposed.value.amount && fact.value.bound === proposed.value.bound;
}

function sameDate(fact: Fact, proposed: Fact): boolean {
  const [a, b] = [fact, proposed].map((one) => slot(one, "date", "began")?.date);
  return !a || !b || datesOverlap(a, b);
}

/** Denied by its field or by its words: a view that somebody "has no plan" may be written in either way. */
function isDenied(fact: Fact): boolean {
  const field = "polarity" in fact && fact.polarity === "denied";
  return (
    field ||
    /\b(?:no|not|neither|never|none|nothing)\b(?! (?:only|just|merely))/.test(fact.statement)
  );
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
