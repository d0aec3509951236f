import type { Scene } from "@/lib/content/propose/scene";
import type { Clause } from "@/lib/content/propose/text/clause";
import type { Word } from "@/lib/content/propose/text/word";
import type { Frame } from "./frame";
import { dateIn, dateInput } from "./slots";

const giving =
  /^(?:deliver|supply|ship|send|export|transfer|hand|provide|sell|donate|give|dispatch)$/;

type Parties = { supplier: string; recipient: string };

/** Arms that came from one to another, and the word that names them. */
type Delivered = { frame: Extract<Frame, { frame: "delivery" }>; goods: Word; date: string | null };

/** Arms that came from one to another: one for each sort of them; none where something else is told. */
export function deliveredFrames(clause: Clause, scene: Scene): Delivered[] {
  const { subject, verb, rest } = clause;
  const parties = partiesOf(clause, scene);
  const isDone = !verb.negated && (verb.tense === "past" || verb.tense === "perfect");
  if (!parties || !isDone || parties.supplier === parties.recipient) return [];
  const goods = [...subject, ...rest].filter((word) => typeOf(word, scene) === "weapon");
  const dated = dateIn(clause);
  const date = dated ? { date: dateInput(dated) } : {};
  return goods.flatMap((one) => {
    if (!one.mention) return [];
    const frame = { frame: "delivery" as const, ...parties, goods: one.mention.id, ...date };
    return [{ frame, goods: one, date: dated?.date ?? null }];
  });
}

function partiesOf(clause: Clause, scene: Scene): Parties | null {
  if (giving.test(clause.verb.lemma)) return given(clause, scene);
  return /^(?:arrive|reach|enter)$/.test(clause.verb.lemma) ? arrived(clause, scene) : null;
}

/** "Norvia delivered aircraft to Kestria", "aircraft were supplied to Kestria by Norvia". */
function given({ subject, verb, rest }: Clause, scene: Scene): Parties | null {
  const isBody = (word: Word) => /^(?:state|organisation)$/.test(typeOf(word, scene) ?? "");
  const giver = ({ lower }: Word) => lower === "by" || lower === "from";
  const supplier = verb.passive
    ? rest.find((word, i) => isBody(word) && rest.slice(Math.max(0, i - 1), i).some(giver))
    : subject.find(isBody);
  const recipient = rest.find(
    (word, i) =>
      isBody(word) &&
      word.mention?.use !== "adjective" &&
      rest.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === "to"),
  );
  return partiesFrom(supplier, recipient);
}

/** "The first Norvian aircraft arrived in Kestria." */
function arrived({ subject, rest }: Clause, scene: Scene): Parties | null {
  const isState = (word: Word) => typeOf(word, scene) === "state";
  return partiesFrom(subject.find(isState), rest.find(isState));
}

function partiesFrom(supplier: Word | undefined, recipient: Word | undefined): Parties | null {
  return supplier?.mention && recipient?.mention
    ? { supplier: supplier.mention.id, recipient: recipient.mention.id }
    : null;
}

function typeOf({ mention }: Word, { gazetteer }: Scene) {
  return mention ? gazetteer.entities.get(mention.id)?.type : undefined;
}
