import "server-only";
import type { Course } from "@/lib/content/course";
import { draftId } from "@/lib/content/propose/draft-fact";
import { readableCourse } from "@/lib/content/readable-course";
import { entriesOf } from "@/lib/course-entries/store";
import type { Database } from "@/lib/db/transaction";
import { candidateOf } from "@/lib/proposals/candidate";
import type { FactDraft } from "@/lib/proposals/draft";
import { type Candidate, draftFindings } from "@/lib/proposals/draft-findings";
import type { Finding } from "@/lib/proposals/finding";
import { keptParagraphs, type Proposed, proposal } from "@/lib/proposals/store";
import { passagesOf } from "@/lib/proposals/stored-proposal";

/** A course as it is edited now, as far as it can be read. */
export async function courseAsEdited(courseId: string, from?: Database): Promise<Course> {
  return readableCourse(await entriesOf(courseId, {}, from));
}

/** What the gate says of a fact that would join its course, against the passages it cites. */
export async function candidateFindings(
  viewerId: string,
  course: Course,
  { candidate, from }: { candidate: Candidate; from?: Database },
): Promise<Finding[]> {
  const texts = await textsOf(viewerId, course, { candidate, from });
  return draftFindings(course, candidate, { texts, drawn: null });
}

/** The same of a proposal, with what is marked for it. */
export async function proposedFindings(
  viewerId: string,
  course: Course,
  { candidate, from, proposed, evidence }: ProposedCandidate,
): Promise<Finding[]> {
  const texts = await textsOf(viewerId, course, { candidate, from });
  const document = course.documents.find(({ id }) => id === proposed.documentId);
  const paragraphs = texts.get(proposed.documentId) ?? [];
  const text = document && { document, paragraphs, known: course.entities };
  return draftFindings(course, candidate, { texts, drawn: text ? { text, evidence } : null });
}

type ProposedCandidate = {
  candidate: Candidate;
  from?: Database;
  proposed: Pick<Proposed, "documentId">;
  evidence: Proposed["body"]["evidence"];
};

function textsOf(
  viewerId: string,
  course: Course,
  { candidate, from }: { candidate: Candidate; from: Database | undefined },
) {
  const documentIds = passagesOf(candidate.body).map(({ document }) => document);
  return keptParagraphs(viewerId, { courseId: course.head.id, documentIds }, from);
}

/** What the gate says of a proposal as it is being typed; nothing of one that is not the viewer's to see. */
export async function findingsOnDraft(
  viewerId: string,
  { courseId, id, draft }: { courseId: string; id: string; draft: FactDraft },
): Promise<Finding[]> {
  const [proposed, course] = await Promise.all([
    proposal(viewerId, { courseId, id }),
    courseAsEdited(courseId),
  ]);
  if (!proposed) return [];
  const candidate = candidateOf(course, draft, { proposed, id: draftId, now: new Date() });
  return proposedFindings(viewerId, course, { candidate, proposed, evidence: draft.evidence });
}
