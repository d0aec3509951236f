import { directionPrint } from "@/lib/content/direction-print";
import { readEntry } from "@/lib/content/entry";
import { readableCourse } from "@/lib/content/readable-course";
import type { StoredEntry } from "@/lib/course-entries/store";
import type { FactDraft } from "@/lib/proposals/draft";
import { draftOf } from "@/lib/proposals/fact-draft";
import { keptParagraphs } from "@/lib/proposals/store";
import { passagesOf } from "@/lib/proposals/stored-proposal";
import { ticksNeeded, withTick } from "@/lib/proposals/ticks";
import { findingsOnFact } from "@/lib/server/change-fact";
import { languageModel } from "@/lib/server/language-model";
import type { FactDeskProps } from "./fact-desk";

type Of = { courseId: string; there: StoredEntry; entries: readonly StoredEntry[] };

/** What the form of a fact is begun with. */
export async function shownFact(
  viewerId: string,
  { courseId, there, entries }: Of,
): Promise<FactDeskProps> {
  const course = readableCourse(entries);
  const draft = asTicked(there, entries);
  const cited = passagesOf(there.body);
  const documentIds = [...new Set(cited.map(({ document }) => document))];
  const texts = await keptParagraphs(viewerId, { courseId, documentIds });
  const isHeld = (texts.get(documentIds[0] ?? "") ?? []).length > 0;
  const model = languageModel();
  return {
    ...{ courseId, factId: there.id, revision: there.revision, draft },
    findings: (await findingsOnFact(viewerId, { courseId, factId: there.id, draft })) ?? [],
    passages: documentIds.map((id) => ({
      title: course.documents.find((document) => document.id === id)?.title ?? id,
      paragraphs: near(
        texts.get(id) ?? [],
        cited.flatMap(({ document, paragraph }) => (document === id ? [paragraph] : [])),
      ),
    })),
    entities: course.entities.map(({ id, type, name, aliases, gloss }) => ({
      ...{ id, type, name, aliases, gloss },
    })),
    topics: course.topics.map(({ id, title }) => ({ id, title })),
    wordings: isHeld && model ? { courseId, proposalId: "", factId: there.id, model } : null,
  };
}

/** Its ticks stand while they were set for the wording that it has. */
function asTicked(there: StoredEntry, entries: readonly StoredEntry[]): FactDraft {
  const draft = draftOf(there.body);
  const { value: fact } = readEntry({ ...there, sort: "FACT" });
  const reading = entries.find(({ sort, id }) => sort === "READING" && id === there.id);
  const isTicked = fact && reading?.body.ticked === directionPrint(fact);
  return isTicked ? ticksNeeded(draft).reduce(withTick, draft) : draft;
}

/** These paragraphs, each with the one before it and the one after it. */
function near(paragraphs: readonly string[], cited: readonly number[]) {
  const shown = new Set(cited.flatMap((number) => [number - 1, number, number + 1]));
  return paragraphs
    .map((text, place) => ({ number: place + 1, text }))
    .filter(({ number }) => shown.has(number));
}
