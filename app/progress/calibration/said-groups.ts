import "server-only";
import type { Viewer } from "@/lib/auth/session";
import { calibrationOf, type SaidShare } from "@/lib/confidence/calibration";
import { type SaidGroup, saidCounts, sureButWrongCards } from "@/lib/confidence/store";
import { kinds } from "@/lib/content/kind";

/** What each confidence was worth in one group of answers. */
export type GroupSaid = { id: string; title: string; said: SaidShare[] };

/** How well a learner knows what they know: over all, by topic, by kind; and where they were sure and wrong. */
export async function saidGroups(viewer: Viewer) {
  const [counts, sureButWrong] = await Promise.all([
    saidCounts(viewer.id),
    sureButWrongCards(viewer.id),
  ]);
  const ofKinds = groupsOf(counts, "kind");
  return {
    all: groupsOf(counts, "all")[0]?.said ?? null,
    topics: groupsOf(counts, "topic"),
    kinds: kinds.flatMap((kind) => {
      const group = ofKinds.find(({ id }) => id === kind);
      return group ? [{ ...group, kind }] : [];
    }),
    sureButWrong: sureButWrong.size,
  };
}

/** The groups of one sort, each once, in the order of the counts. */
function groupsOf(counts: readonly SaidGroup[], by: SaidGroup["by"]): GroupSaid[] {
  const ofSort = counts.filter((count) => count.by === by);
  const titles = new Map(ofSort.map(({ id, title }) => [id, title]));
  return [...titles].map(([id, title]) => ({
    ...{ id, title },
    said: calibrationOf(ofSort.filter((count) => count.id === id)),
  }));
}
