import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import type { Problem } from "@/lib/content/problem";
import type { QuizItem } from "@/lib/quiz/response";
import { type CardPlan, planCards } from "./cards";
import { groupProblems } from "./group-problems";
import { identityProblems } from "./identity-problems";
import { type Draft, planRevisions, type RevisionPlan, type StoredRevision } from "./revisions";
import { type VersionContent, versionContent } from "./versions";

export type StoredFact = StoredRevision<CompiledFact> & { courseId: string };

export type StoredItem = StoredRevision<QuizItem> & { courseId: string };

/** A module with its newest version; `number` and `digest` are null where it has none yet. */
export type StoredModule = {
  id: string;
  courseId: string;
  number: number | null;
  digest: string | null;
};

/** What is stored of a course; and of other courses the facts, group items and modules whose ids it names. */
export type PublishedCourse = {
  facts: readonly StoredFact[];
  cards: readonly { id: string; isRetired: boolean }[];
  items: readonly StoredItem[];
  modules: readonly StoredModule[];
};

/** A course at one version, compiled. */
export type Edition = { course: Course; compiled: readonly CompiledModule[] };

/** A fact that takes the place of one that is published already. */
export type Supersession = { factId: string; formerId: string };

export type PlannedVersion = VersionContent & { moduleId: string; number: number; digest: string };

/** All that publishing an edition will write. While there are problems, it writes nothing. */
export type PublishingPlan = {
  course: Course;
  facts: RevisionPlan<CompiledFact>;
  supersessions: Supersession[];
  cards: CardPlan;
  items: RevisionPlan<QuizItem>;
  versions: PlannedVersion[];
  problems: Problem[];
};

/**
 * What publishing an edition does to what is published. Depends on the two alone.
 *
 * @param digestOf by what a version is known to be the same as the one before
 */
export function planPublishing(
  published: PublishedCourse,
  { course, compiled }: Edition,
  digestOf: (content: VersionContent) => string,
): PublishingPlan {
  const isOwn = ({ courseId }: { courseId: string }) => courseId === course.head.id;
  const facts = planRevisions(
    published.facts.filter(isOwn),
    drafts(compiled.flatMap((module) => module.facts)),
  );
  const items = planRevisions(
    published.items.filter(isOwn),
    drafts<QuizItem>(compiled.flatMap((module) => [...module.items, ...module.groupItems])),
  );
  const supersessions = supersessionsIn(facts);
  const cardIds = compiled.flatMap(({ cards }) => cards.map(({ id }) => id));
  return {
    course,
    facts,
    supersessions,
    cards: planCards(published.cards, new Set(cardIds), { facts, items, supersessions }),
    items,
    versions: course.modules.flatMap((module) => {
      const content = versionContent(module, compiled);
      const newest = published.modules.find(({ id }) => id === module.id);
      const digest = digestOf(content);
      if (newest?.digest === digest) return [];
      return [{ ...content, moduleId: module.id, digest, number: (newest?.number ?? 0) + 1 }];
    }),
    problems: [
      ...identityProblems(published, course, facts),
      ...groupProblems(published.items, course, items),
    ],
  };
}

/** What several modules list is published once. */
function drafts<Body extends { id: string; meaningRevision: number }>(
  bodies: readonly Body[],
): Draft<Body>[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return [...byId.values()].map((body) => ({
    id: body.id,
    meaningRevision: body.meaningRevision,
    body,
  }));
}

/** Only what was there to be learned before this edition can be overtaken by it. */
function supersessionsIn({ current }: RevisionPlan<CompiledFact>): Supersession[] {
  const published = new Set(
    current.filter(({ before }) => before && !before.isRetired).map(({ id }) => id),
  );
  return current.flatMap(({ id, body: { supersedes }, before, change }) => {
    const isKnown = change !== "returned" && before?.body.supersedes === supersedes;
    if (!supersedes || isKnown || !published.has(supersedes)) return [];
    return [{ factId: id, formerId: supersedes }];
  });
}
