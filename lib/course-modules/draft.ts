import { chanceOf } from "@/lib/chance";
import type { EntryBody } from "@/lib/content/entry";

export type Section = { heading: string; text: string; facts: string[] };

/** A module as it is edited: what is not written yet is empty. In the order of its file. */
export type ModuleDraft = {
  id: string;
  title: string;
  summary: string;
  objectives: string[];
  topics: string[];
  documents: string[];
  brief: Section[];
  facts: string[];
};

/** What a fact brings into a module that lists it. */
export type ListedFact = { id: string; topics: readonly string[]; documents: readonly string[] };

/** An entry's body as a draft. What does not belong there is passed over. */
export function draftOf(id: string, body: EntryBody): ModuleDraft {
  return {
    id,
    title: textOf(body.title),
    summary: textOf(body.summary),
    objectives: textsOf(body.objectives),
    topics: textsOf(body.topics),
    documents: textsOf(body.documents),
    brief: listOf(body.brief).map((section) => {
      const { heading, text, facts } = section as Record<string, unknown>;
      return { heading: textOf(heading), text: textOf(text), facts: textsOf(facts) };
    }),
    facts: textsOf(body.facts),
  };
}

/** The module with facts after its own, and with the topics and documents that these are of. */
export function withFacts(draft: ModuleDraft, added: readonly ListedFact[]): ModuleDraft {
  const isNew = ({ id }: ListedFact) => !draft.facts.includes(id);
  return {
    ...draft,
    topics: union(
      draft.topics,
      added.filter(isNew).flatMap(({ topics }) => topics),
    ),
    documents: union(
      draft.documents,
      added.filter(isNew).flatMap(({ documents }) => documents),
    ),
    facts: union(
      draft.facts,
      added.map(({ id }) => id),
    ),
  };
}

/** The module with the topics and documents of its facts among its own: without one it cannot be published. */
export function withTheirs(draft: ModuleDraft, facts: readonly ListedFact[]): ModuleDraft {
  const own = facts.filter(({ id }) => draft.facts.includes(id));
  return {
    ...draft,
    topics: union(
      draft.topics,
      own.flatMap(({ topics }) => topics),
    ),
    documents: union(
      draft.documents,
      own.flatMap(({ documents }) => documents),
    ),
  };
}

/** The module without a fact, which its brief names no more either. */
export function withoutFact(draft: ModuleDraft, factId: string): ModuleDraft {
  const left = (ids: readonly string[]) => ids.filter((id) => id !== factId);
  const brief = draft.brief.map((section) => ({ ...section, facts: left(section.facts) }));
  return { ...draft, brief, facts: left(draft.facts) };
}

/** The module with a fact one place earlier or later; at the end of the line it stays. */
export function withMoved(
  draft: ModuleDraft,
  factId: string,
  to: "earlier" | "later",
): ModuleDraft {
  const from = draft.facts.indexOf(factId);
  const place = from + (to === "earlier" ? -1 : 1);
  if (from < 0 || place < 0 || place >= draft.facts.length) return draft;
  const facts = draft.facts.toSpliced(from, 1).toSpliced(place, 0, factId);
  return { ...draft, facts };
}

/** What a part of a module was when it was looked at: 8 hex digits; guards against oversight, not intent. */
export function partPrint(part: unknown): string {
  const place = Math.floor(chanceOf(JSON.stringify(part)) * 2 ** 32);
  return place.toString(16).padStart(8, "0");
}

/** What somebody writes of a module, by which two who change it at once are told apart: the rest follows its facts. */
export function aboutModule({ title, summary, objectives }: Written) {
  return { title, summary, objectives };
}

type Written = Pick<ModuleDraft, "title" | "summary" | "objectives">;

/** The same of a section; null where there is none. */
export function aboutSection(section: Section | undefined) {
  return section ? { heading: section.heading, text: section.text } : null;
}

function union(known: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...known, ...more])];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function textsOf(value: unknown): string[] {
  return listOf(value).filter((one) => typeof one === "string");
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
