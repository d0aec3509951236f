import type { Entity } from "@/lib/content/course";
import type { ModelFact } from "@/lib/content/propose/model/answer-schema";
import { askedSlots } from "@/lib/content/propose/model/asked-slots";
import type { Evidence, Proposal } from "@/lib/content/propose/proposal";

type Names = { entities: readonly Entity[]; paragraphs: readonly string[]; outlet: string };

/** What a language model would have answered to be understood as this proposal. */
export function modelAnswer(proposal: Proposal, names: Names): ModelFact {
  const fact = proposal.fact as Record<string, unknown> & Proposal["fact"];
  const [paragraph = 1] = proposal.paragraphs;
  const quoteOf = quotesIn(proposal, names.paragraphs);
  const { frame, statement, kind, kindReason } = fact;
  const filled = askedSlots(frame).flatMap(({ name: slot }) => {
    const values = slot === "participants" ? (fact[slot] as unknown[]) : [fact[slot]];
    return values.filter((value) => value !== undefined).map((value) => ({ slot, value }));
  });
  return {
    paragraph,
    frame,
    statement,
    kind,
    kindReason,
    speakers: speakersOf(fact.holders, names),
    denied: fact.polarity === "denied",
    ...asOfDate(fact.asOf),
    slots: filled.map(({ slot, value }) => ({
      slot: slot as ModelFact["slots"][number]["slot"],
      ...fillingOf(value, names.entities),
      quote: quoteOf(slot) ?? quoteOf("statement") ?? "",
    })),
    quote: quoteOf("statement") ?? "",
  };
}

function quotesIn({ evidence }: Proposal, paragraphs: readonly string[]) {
  const words = ({ paragraph, from, to }: Evidence) => paragraphs[paragraph - 1]?.slice(from, to);
  return (field: string) => {
    const one = evidence.find((evidence) => evidence.field === field);
    return one && words(one);
  };
}

function speakersOf(holders: Proposal["fact"]["holders"], { entities, outlet }: Names) {
  const said = holders.map((holder) =>
    typeof holder === "string" ? { who: holder, interest: null } : holder,
  );
  return said
    .filter(({ who }) => who !== outlet)
    .map(({ who, interest }) => {
      const { name, type } = named(who, entities);
      return { name, type, interest };
    });
}

function named(id: string, entities: readonly Entity[]): Pick<Entity, "name" | "type"> {
  return entities.find((entity) => entity.id === id) ?? { name: id, type: "organisation" };
}

type Filling = Omit<ModelFact["slots"][number], "slot" | "quote">;

const nothing: Filling = {
  value: "",
  entityType: null,
  amount: null,
  unit: null,
  bound: null,
  inferredFrom: null,
};

function fillingOf(value: unknown, entities: readonly Entity[]): Filling {
  if (typeof value === "number") return { ...nothing, value: String(value) };
  if (typeof value === "string" && /^\d{4}/.test(value)) return { ...nothing, value };
  if (typeof value === "string") {
    const { name, type } = named(value, entities);
    return { ...nothing, value: name, entityType: type };
  }
  const slot = value as { text?: string; date?: string; grounds?: string } & Filling;
  if (slot.text !== undefined) return { ...nothing, value: slot.text };
  if (slot.date !== undefined)
    return { ...nothing, value: slot.date, inferredFrom: slot.grounds ?? null };
  return { ...nothing, amount: slot.amount, unit: slot.unit, bound: slot.bound };
}

function asOfDate(asOf: unknown): Pick<ModelFact, "asOf" | "asOfInferredFrom"> {
  if (typeof asOf !== "object") return { asOf: String(asOf), asOfInferredFrom: null };
  const { date, grounds } = asOf as { date: string; grounds: string };
  return { asOf: date, asOfInferredFrom: grounds };
}
