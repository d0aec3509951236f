import { type Fact, slotsOf } from "./fact";

/** The entities that fill a fact's slots, by slot; the participants of an event share one name. */
export function entitySlots(fact: Fact): { slot: string; id: string }[] {
  const single = Object.entries(slotsOf(fact)).flatMap(([slot, value]) =>
    value.type === "entity" ? [{ slot, id: value.id }] : [],
  );
  const several =
    fact.frame === "event" ? fact.participants.map(({ id }) => ({ slot: "participants", id })) : [];
  return [...single, ...several];
}

/** Every entity that a fact names: in its slots, as a holder or as a commentator. */
export function entitiesOf(fact: Fact): Set<string> {
  return new Set([
    ...entitySlots(fact).map(({ id }) => id),
    ...fact.holders.map(({ who }) => who),
    ...fact.comments.map(({ by }) => by),
  ]);
}
