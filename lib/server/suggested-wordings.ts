import "server-only";
import { entitySchema } from "@/lib/content/course";
import { draftFact, draftId, joined } from "@/lib/content/propose/draft-fact";
import type { Sent } from "@/lib/content/propose/model/messages";
import type { ProposedFact } from "@/lib/content/propose/proposal";
import { entry } from "@/lib/course-entries/store";
import { candidateOf, entitiesFor } from "@/lib/proposals/candidate";
import type { FactDraft } from "@/lib/proposals/draft";
import type { Candidate } from "@/lib/proposals/draft-findings";
import { proposal } from "@/lib/proposals/store";
import { passagesOf } from "@/lib/proposals/stored-proposal";
import { changedFact } from "@/lib/proposals/whole-fact";
import { courseAsEdited } from "./desk-gate";
import { languageModel, type ModelFailure, type Patience } from "./language-model";
import { rewordings, sentForRewording, type Worded } from "./model-rewordings";
import { proposableText } from "./proposable-text";

/** What is typed on a proposal or on a fact; the id of the other is empty. */
export type Wordable = { courseId: string; proposalId: string; factId: string; draft: FactDraft };

/** Wordings that the gate lets pass, and how many it refused; or why there are none. */
export type Suggested =
  | { statements: string[]; refused: number }
  | { failure: ModelFailure | "none" | "unfinished" };

/** More than a person chooses among at once. */
const mostShown = 3;

/** Somebody waits for the answer. */
const brief: Patience = { answerMs: 60_000, pausesMs: [1000] };

/** What asking for other wordings of a draft's statement sends; null where there is no such proposal or fact. */
export async function wordsSent(viewerId: string, wordable: Wordable): Promise<Sent | null> {
  const worded = await wordedOf(viewerId, wordable);
  return worded && sentForRewording(worded);
}

/**
 * Asks the configured model for other wordings of a draft's statement; nothing is stored. What lacks more of a
 * fact than is given last cannot be judged, and nothing is asked for it. Null where there is no such proposal or fact.
 */
export async function suggestedWordings(
  viewerId: string,
  wordable: Wordable,
  patience: Patience = brief,
): Promise<Suggested | null> {
  const worded = await wordedOf(viewerId, wordable);
  if (!worded) return null;
  if (!languageModel()) return { failure: "none" };
  const { draft, text, course } = worded;
  const { fact } = draftFact(draft.fact, joined(course, draft, text.document));
  if (!fact) return { failure: "unfinished" };
  const found = await rewordings(worded, new AbortController().signal, patience);
  if ("failure" in found) return found;
  return { ...found, statements: found.statements.slice(0, mostShown) };
}

async function wordedOf(viewerId: string, wordable: Wordable): Promise<Worded | null> {
  const { courseId, factId, draft } = wordable;
  const course = await courseAsEdited(courseId);
  const candidate = await candidateFor(viewerId, course, wordable);
  const [passage] = candidate ? passagesOf(candidate.body) : [];
  if (!candidate || !passage) return null;
  const text = await proposableText({ courseId, documentId: passage.document });
  if (!text) return null;
  const entities = candidate.entities.flatMap((one) => entitySchema.safeParse(one).data ?? []);
  const fact = candidate.body as unknown as ProposedFact;
  const others = course.facts.filter(({ id }) => id !== factId);
  return {
    draft: { fact, entities, evidence: draft.evidence },
    text,
    course: { ...course, facts: others },
  };
}

async function candidateFor(
  viewerId: string,
  course: Awaited<ReturnType<typeof courseAsEdited>>,
  { courseId, proposalId, factId, draft }: Wordable,
): Promise<Candidate | null> {
  const now = new Date();
  if (proposalId !== "") {
    const proposed = await proposal(viewerId, { courseId, id: proposalId });
    return proposed && candidateOf(course, draft, { proposed, id: draftId, now });
  }
  const there = await entry({ courseId, sort: "FACT", id: factId });
  if (!there) return null;
  const body = changedFact(draft, there.body, { read: "", isReticked: false });
  return { body, entities: entitiesFor(course, draft, { body }) };
}
