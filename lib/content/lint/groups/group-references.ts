import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { type Group, membersOf } from "@/lib/content/group";
import { dateOf } from "@/lib/content/group-date";
import { entryProblem } from "@/lib/content/lint/check";
import { matchedValue } from "@/lib/content/matched-value";
import type { Problem } from "@/lib/content/problem";

/** Members are facts and places entities of the course, and each member fills what the group asks of it. */
export function groupReferences({ groups, facts, entities }: Course): Problem[] {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  const known = new Set(entities.map(({ id }) => id));
  return groups.flatMap((group) => {
    const noFact = membersOf(group).filter((id) => !factOf.has(id));
    const noEntity = placesOf(group).filter((id) => !known.has(id));
    const messages = [
      ...noFact.map((id) => `There is no fact "${id}".`),
      ...noEntity.map((id) => `There is no entity "${id}".`),
      ...wantedSlots(group).flatMap(({ fact, slot, type }) => {
        const member = factOf.get(fact);
        return member && !fills(member, slot, type)
          ? [`${fact} does not fill "${slot ?? "date"}".`]
          : [];
      }),
    ];
    return messages.map((message) =>
      entryProblem(group, "members", { rule: "dangling", hard: true, message }),
    );
  });
}

function placesOf(group: Group): string[] {
  return group.family === "map" ? group.others.map(({ entity }) => entity) : [];
}

type Wanted = { fact: string; slot?: string | undefined; type?: string };

function wantedSlots(group: Group): Wanted[] {
  switch (group.family) {
    case "order":
      return group.members.map(({ fact, slot }) => ({ fact, slot, type: "time" }));
    case "several":
      if ("kind" in group.sought) return [];
      return group.members.map(({ fact, slot }) => ({ fact, slot, type: "time" }));
    case "matching":
      return group.members.flatMap(({ fact }) =>
        [group.match.prompts, group.match.options].map((slot) => ({ fact, slot })),
      );
    case "map":
      return [{ ...group.key, type: "entity" }];
    case "chart":
      return group.members.flatMap((fact) => [
        { fact, slot: "by", type: "entity" },
        { fact, slot: "value", type: "quantity" },
      ]);
    case "rejects":
    case "then-now":
      return [];
  }
}

function fills(fact: Fact, slot: string | undefined, type: string | undefined): boolean {
  if (type === "time") return dateOf(fact, slot) !== null;
  const value = slot === undefined ? null : matchedValue(fact, slot);
  return value !== null && (type === undefined || value.type === type);
}
