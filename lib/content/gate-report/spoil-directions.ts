import type { Fact } from "@/lib/content/fact";
import { withTexts } from "./change-fact";
import { entityOf, type Ground, type Spoiled, type Where, wheres } from "./ground";
import { nameSpans, renamed } from "./name-spans";

/** Who did it and to whom exchanged, and yes turned into no. */
export function spoilDirections(ground: Ground): Spoiled[] {
  return wheres.flatMap((where) => [...turnRound(ground, where), ...negate(ground, where)]);
}

function turnRound(ground: Ground, where: Where): Spoiled[] {
  const ends = endsOf(ground.fact);
  if (!ends) return [];
  const turned = where === "statement" ? ground.fact : ends.turned;
  const fact = withTexts(turned, where, (text) => exchanged(ground, text, ends));
  if (where !== "slots" && fact.statement === ground.fact.statement) return [];
  return [{ row: "direction", where, fact, what: `${ends.from} ↔ ${ends.to}` }];
}

type Ends = { from: string; to: string; turned: Fact };

function endsOf(fact: Fact): Ends | null {
  if (fact.frame === "delivery") {
    const { supplier, recipient } = fact;
    const turned = { ...fact, supplier: recipient, recipient: supplier };
    return { from: supplier.id, to: recipient.id, turned };
  }
  if (!("agent" in fact && fact.patient)) return null;
  const { agent, patient } = fact;
  return { from: agent.id, to: patient.id, turned: { ...fact, agent: patient, patient: agent } };
}

/** Both names have to stand there: an exchange of one alone would be a wrong name. */
function exchanged(ground: Ground, text: string, { from, to }: Ends): string {
  const { entities } = ground.course;
  const named = new Set(nameSpans(text, entities).map(({ id }) => id));
  const [a, b] = [entityOf(ground, from), entityOf(ground, to)];
  if (!(a && b && named.has(from) && named.has(to))) return text;
  const parked = renamed(text, entities, { from, to: "\u0000" });
  return renamed(parked, entities, { from: to, to: a.name }).replaceAll("\u0000", b.name);
}

function negate(ground: Ground, where: Where): Spoiled[] {
  const { fact } = ground;
  if (!("polarity" in fact)) return [];
  const other = fact.polarity === "affirmed" ? "denied" : "affirmed";
  const flipped = where === "statement" ? fact : { ...fact, polarity: other as "affirmed" };
  const spoiled = withTexts(flipped, where, negated);
  if (where !== "slots" && spoiled.statement === fact.statement) return [];
  return [{ row: "polarity", where, fact: spoiled, what: `no longer ${fact.polarity}` }];
}

const verbs = "was|were|is|are|would|will|could|should|has|had|have|might|may|can|cannot";
const negation = new RegExp(`\\b(${verbs}) not\\b`);
const affirmation = new RegExp(`\\b(${verbs})\\b(?! not)`);

/** A "not" taken away where there is one, else put behind the first verb that bears one. */
function negated(text: string): string {
  if (negation.test(text)) return text.replace(negation, "$1");
  return text.replace(affirmation, "$1 not");
}
