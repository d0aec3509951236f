import type { StudyDay } from "@/lib/review/study-day";

/** What a learner sets on a card by hand: never asked, not asked before tomorrow, to be looked at. */
export const tags = ["SUSPENDED", "BURIED", "FLAGGED"] as const;
export type Tag = (typeof tags)[number];

/** A tag as it is kept; `until` is the study day from which it holds no more, null for none. */
export type CardTag = { cardId: string; tag: Tag; until: StudyDay | null };

/** The study day from which a tag that is set today holds no more; null where it stays. */
export function untilOf(tag: Tag, today: StudyDay): StudyDay | null {
  return tag === "BURIED" ? today + 1 : null;
}

/** The tags that hold on a study day, by card. */
export function tagsOn(kept: readonly CardTag[], today: StudyDay): Map<string, Set<Tag>> {
  const byCard = new Map<string, Set<Tag>>();
  for (const { cardId, tag, until } of kept) {
    if (until !== null && until <= today) continue;
    byCard.set(cardId, (byCard.get(cardId) ?? new Set()).add(tag));
  }
  return byCard;
}

/** Whether a card with these tags is kept out of what is to be reviewed. */
export function isHeld(ofCard: ReadonlySet<Tag> | undefined): boolean {
  return ofCard !== undefined && (ofCard.has("SUSPENDED") || ofCard.has("BURIED"));
}

/** The cards that are flagged, of all with tags. */
export function flaggedAmong(tagged: ReadonlyMap<string, ReadonlySet<Tag>>): string[] {
  return [...tagged].flatMap(([cardId, ofCard]) => (ofCard.has("FLAGGED") ? cardId : []));
}
