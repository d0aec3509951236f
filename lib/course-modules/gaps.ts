import type { ListedFact, ModuleDraft, Section } from "./draft";

/** What a module cannot be published without, in the order in which it is looked at. */
const parts = ["title", "facts", "brief", "summary", "objectives", "topics", "documents"] as const;

export type Gap = (typeof parts)[number] | "section";

/** What is not written yet of a module. */
export function gapsOf(draft: ModuleDraft): Gap[] {
  const empty = parts.filter((part) => draft[part].length === 0);
  return draft.brief.every(isWhole) ? empty : [...empty, "section"];
}

/** The module as if its gaps were filled, so that the rest of it can be judged before they are. */
export function withStandIns(draft: ModuleDraft, facts: readonly ListedFact[]): ModuleDraft {
  const listed = facts.filter(({ id }) => draft.facts.includes(id));
  const [text, own] = ["Not said yet.", { heading: "", text: "", facts: draft.facts }];
  return {
    ...draft,
    title: draft.title || text,
    summary: draft.summary || text,
    objectives: orElse(draft.objectives, [text]),
    topics: orElse(draft.topics, [...new Set(listed.flatMap(({ topics }) => topics))]),
    documents: orElse(draft.documents, [...new Set(listed.flatMap(({ documents }) => documents))]),
    brief: orElse(draft.brief, [own]).map((section) => ({
      heading: section.heading || text,
      text: section.text || text,
      facts: orElse(section.facts, draft.facts),
    })),
  };
}

function isWhole({ heading, text, facts }: Section): boolean {
  return heading !== "" && text.trim() !== "" && facts.length > 0;
}

function orElse<T>(list: T[], otherwise: T[]): T[] {
  return list.length > 0 ? list : otherwise;
}
