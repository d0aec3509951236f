import type { Entry } from "@/lib/content/entry";
import type { EntriesPlan } from "./plan-entries";

type Counts = Partial<Record<Entry["sort"], number>>;

/** What loading does, by sort of entry, and the print of what it was planned from. */
export type LoadingPlan = {
  courseId: string;
  title: string;
  isNew: boolean;
  counts: Record<"added" | "changed" | "removed", Counts>;
  print: string;
};

/** How many entries of each sort a plan adds, changes and takes away. */
export function countsOf({ added, changed, removed }: EntriesPlan): LoadingPlan["counts"] {
  return { added: bySort(added), changed: bySort(changed), removed: bySort(removed) };
}

/** What a plan says and what it was made from: two are the same where this is. */
export function stateOf({ added, changed, moved, removed }: EntriesPlan): string {
  const seen = [...changed, ...moved].map(({ before }) => before.revision);
  return JSON.stringify([added, changed, moved, removed, seen]);
}

function bySort(entries: readonly Entry[]): Counts {
  const counts: Counts = {};
  for (const { sort } of entries) counts[sort] = (counts[sort] ?? 0) + 1;
  return counts;
}
