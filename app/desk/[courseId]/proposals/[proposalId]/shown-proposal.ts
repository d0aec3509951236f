import { draftId } from "@/lib/content/propose/draft-fact";
import { readableCourse } from "@/lib/content/readable-course";
import { shownDate } from "@/lib/content/shown";
import { entriesOf } from "@/lib/course-entries/store";
import { candidateOf } from "@/lib/proposals/candidate";
import { firstDraft } from "@/lib/proposals/first-draft";
import { likestFacts } from "@/lib/proposals/likest-facts";
import { keptParagraphs, type Proposed } from "@/lib/proposals/store";
import { passagesOf } from "@/lib/proposals/stored-proposal";
import { proposedFindings } from "@/lib/server/desk-gate";
import { languageModel } from "@/lib/server/language-model";
import { aroundProposal } from "./around-proposal";
import type { ProposalProps } from "./proposal-desk";

/** How many facts a proposal can be merged into at most: those most like it. */
const alike = 40;

/** What the form of a proposal is begun with. */
export async function shownProposal(
  viewerId: string,
  courseId: string,
  proposed: Proposed,
): Promise<Omit<ProposalProps, "next" | "shortcutsOff">> {
  const { documentId, body, revision } = proposed;
  const [entries, texts] = await Promise.all([
    entriesOf(courseId),
    keptParagraphs(viewerId, { courseId, documentIds: [documentId] }),
  ]);
  const course = readableCourse(entries);
  const draft = proposed.draft ?? firstDraft(body, aroundProposal(entries, proposed));
  const candidate = candidateOf(course, draft, { proposed, id: draftId, now: new Date() });
  const { evidence } = draft;
  const stated = course.facts.map(({ id, statement }) => ({ id, statement }));
  const modules = entries.filter(({ sort }) => sort === "MODULE");
  const model = languageModel();
  return {
    ...{ courseId, proposalId: proposed.id, documentId, revision, draft, doubts: body.doubts },
    findings: await proposedFindings(viewerId, course, { candidate, proposed, evidence }),
    source: sourceOf(course, documentId),
    paragraphs: around(texts.get(documentId) ?? [], [
      ...passagesOf(body.fact).map(({ paragraph }) => paragraph),
      ...evidence.map(({ paragraph }) => paragraph),
    ]),
    entities: course.entities.map(({ id, type, name, aliases, gloss }) => ({
      ...{ id, type, name, aliases, gloss },
    })),
    topics: course.topics.map(({ id, title }) => ({ id, title })),
    modules: modules.map(({ id, body }) => ({ id, title: `${body.title}` })),
    wordings: model && { courseId, proposalId: proposed.id, factId: "", model },
    facts: likestFacts(stated, draft.statement, alike),
  };
}

function sourceOf(
  { documents, entities }: ReturnType<typeof readableCourse>,
  documentId: string,
): string {
  const document = documents.find(({ id }) => id === documentId);
  if (!document) return documentId;
  const outlet = entities.find(({ id }) => id === document.outlet)?.name ?? document.outlet;
  return `${document.title} · ${outlet}, ${shownDate(document.published.date)}`;
}

/** These paragraphs, each with the one before it and the one after it. */
function around(paragraphs: readonly string[], cited: readonly number[]) {
  const near = new Set(cited.flatMap((number) => [number - 1, number, number + 1]));
  return paragraphs
    .map((text, place) => ({ number: place + 1, text }))
    .filter(({ number }) => near.has(number));
}
