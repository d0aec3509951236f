import type { ModuleDraft, Section } from "./draft";

/** A fact as a brief tells it. */
export type ToldFact = { id: string; statement: string; topics: readonly string[] };

/** More than a reader takes in at once. */
const mostFacts = 6;

/**
 * Sections for the facts that no section names yet, in the module's order: one for each topic, by the
 * first topic of each fact, told in the facts' own statements for a person to reword.
 *
 * @param topicTitles the titles of topics by id
 */
export function draftedSections(
  { facts, brief }: Pick<ModuleDraft, "facts" | "brief">,
  told: readonly ToldFact[],
  topicTitles: ReadonlyMap<string, string>,
): Section[] {
  const named = new Set(brief.flatMap((section) => section.facts));
  const untold = facts.flatMap((id) => {
    const fact = told.find((one) => one.id === id);
    return fact && !named.has(id) ? [fact] : [];
  });
  const topics = [...new Set(untold.map((fact) => fact.topics[0] ?? ""))];
  return topics.flatMap((topic) => {
    const own = untold.filter((fact) => (fact.topics[0] ?? "") === topic);
    return chunksOf(own).map((chunk) => ({
      heading: topicTitles.get(topic) ?? "",
      text: chunk.map(({ statement }) => statement).join(" "),
      facts: chunk.map(({ id }) => id),
    }));
  });
}

function chunksOf<T>(members: readonly T[]): T[][] {
  const count = Math.ceil(members.length / mostFacts);
  return Array.from({ length: count }, (_, i) => members.slice(i * mostFacts, (i + 1) * mostFacts));
}
