/** A fact in one of its meanings. */
export type Meaning = { factId: string; meaningRevision: number };

/** A card in the newest meaning in which a learner answered it. */
export type LearnedCard = Meaning & { cardId: string };

/** Why a card is learned anew, and what was learned in its place. */
export type Relearning = Meaning & { why: "corrected" | "superseded" };

/** What was learned, in its last wording, and when we published something else. */
export type FormerWording = { statement: string; asOf: string; changedAt: Date };

/** That a fact took another's place. */
export type Succession = { factId: string; formerId: string };

type Known = {
  /** The cards that were never answered in the meaning that their facts have now. */
  newCards: readonly LearnedCard[];
  /** The facts of which a card was answered in the meaning that they have now. */
  knownFactIds: ReadonlySet<string>;
  /** What was answered of facts that were corrected or superseded. */
  learned: readonly LearnedCard[];
  successions: readonly Succession[];
};

/**
 * Which of the new cards are new because we were wrong or the world changed: the learner learned the
 * card before its fact was corrected, or learned the fact whose place this one took, be it by way of
 * others. Who has answered a card of the successor was told already.
 *
 * @returns by card, in the order of `newCards`
 */
export function relearningOf(known: Known): Map<string, Relearning> {
  return new Map(
    known.newCards.flatMap((card): [string, Relearning][] => {
      const relearning = corrected(card, known) ?? superseding(card, known);
      return relearning ? [[card.cardId, relearning]] : [];
    }),
  );
}

/**
 * Whether a session that was planned before would ask a card as one that is known, though it is learned
 * anew: what changed is shown before it is asked.
 */
export function isOvertaken(
  plan: readonly { cardId: string; phase: string }[],
  relearnedIds: ReadonlySet<string>,
): boolean {
  return plan.some(({ cardId, phase }) => phase !== "new" && relearnedIds.has(cardId));
}

function corrected(card: LearnedCard, { learned }: Known): Relearning | null {
  const before = learned.find(({ cardId }) => cardId === card.cardId);
  if (!before || before.meaningRevision >= card.meaningRevision) return null;
  return { why: "corrected", factId: card.factId, meaningRevision: before.meaningRevision };
}

function superseding(card: LearnedCard, known: Known): Relearning | null {
  if (known.knownFactIds.has(card.factId)) return null;
  const former = nearestFormer(card.factId, known);
  return former && { why: "superseded", ...former };
}

/** Of the facts that one came after, the last that was learned, in the newest meaning in which it was. */
function nearestFormer(factId: string, { learned, successions }: Known): Meaning | null {
  const seen = new Set([factId]);
  // Grows while it is walked: formers, then theirs.
  for (const id of seen) {
    const revisions = learned
      .filter((card) => card.factId === id && id !== factId)
      .map(({ meaningRevision }) => meaningRevision);
    if (revisions.length > 0) return { factId: id, meaningRevision: Math.max(...revisions) };
    for (const one of successions) if (one.factId === id) seen.add(one.formerId);
  }
  return null;
}
