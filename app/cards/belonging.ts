import "server-only";
import { studiedModules } from "@/lib/cards/store";
import { studiedCards } from "@/lib/content/store";
import { visibleFact } from "@/lib/factbase/store";
import type { Belonging } from "@/lib/own-cards/store";
import { topicsOf } from "@/lib/progress/store";

/** The modules and topics that a learner studies: one of each may be named for a card of their own. */
export async function belongingChoices(learnerId: string) {
  const [modules, cards] = await Promise.all([studiedModules(learnerId), studiedCards(learnerId)]);
  const topics = await topicsOf([...new Set(cards.map(({ courseId }) => courseId))]);
  const studied = new Set(
    cards.flatMap(({ courseId, topicIds }) => topicIds.map((id) => topicKey(courseId, id))),
  );
  return {
    modules,
    topics: topics.filter(({ courseId, id }) => studied.has(topicKey(courseId, id))),
  };
}

/** A topic as the form names it. */
export function topicKey(courseId: string | null, topicId: string | null): string {
  return courseId && topicId ? `${courseId} ${topicId}` : "";
}

type Named = { moduleId: string | null; topic: string | null; factId: string | null };

/** What a form names as what a card belongs to; null where it names what the learner may not see. */
export async function belongingNamed(learnerId: string, named: Named): Promise<Belonging | null> {
  const { modules, topics } = await belongingChoices(learnerId);
  const topic = topics.find(({ courseId, id }) => topicKey(courseId, id) === named.topic);
  const isModule = modules.some(({ id }) => id === named.moduleId);
  const fact = named.factId && (await visibleFact(learnerId, named.factId));
  if (named.topic && !topic) return null;
  if (named.moduleId && !isModule) return null;
  if (named.factId && !fact) return null;
  const { moduleId, factId } = named;
  return { moduleId, factId, courseId: topic?.courseId ?? null, topicId: topic?.id ?? null };
}
