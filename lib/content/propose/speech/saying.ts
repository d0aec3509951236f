/** Verbs that tell that somebody says something, by what they say of the saying. */
const byForce = {
  plain:
    "say tell state add note report explain announce comment declare observe remark write reply mention reveal disclose confirm stress emphasize emphasise insist describe acknowledge concede admit recall tweet testify",
  forecast: "predict forecast foresee expect anticipate project",
  opinion:
    "argue believe think suggest contend reason suspect judge hold maintain hint caution warn feel conclude fear doubt complain criticise criticize praise",
  allegation: "claim allege accuse charge assert",
  recommendation: "urge recommend advise demand propose call",
  denial: "deny reject dispute refute dismiss",
} as const;

export type Force = keyof typeof byForce;

const forces: ReadonlyMap<string, Force> = new Map(
  Object.entries(byForce).flatMap(([force, verbs]) =>
    verbs.split(" ").map((verb): [string, Force] => [verb, force as Force]),
  ),
);

/** What sort of saying a verb tells of; null where it tells of none. */
export function forceOf(lemma: string): Force | null {
  return forces.get(lemma) ?? null;
}
