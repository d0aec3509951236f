const minute = 60_000;

/**
 * How many tries a window holds, and how long it is. Those by network address are wide: a lecture
 * hall stands behind one. Tries that were right do not count, but for accounts that were made,
 * mails that were asked for, reports that were sent, documents that were added, editors that were
 * named, wordings that a model was asked for and searches.
 */
export const limits = {
  passwordOfAccount: { tries: 10, windowMs: 15 * minute },
  passwordFromAddress: { tries: 100, windowMs: 15 * minute },
  signUpFromAddress: { tries: 300, windowMs: 60 * minute },
  providerFromAddress: { tries: 100, windowMs: 15 * minute },
  passkeyFromAddress: { tries: 300, windowMs: 15 * minute },
  resetOfAccount: { tries: 5, windowMs: 60 * minute },
  resetFromAddress: { tries: 100, windowMs: 60 * minute },
  linkFromAddress: { tries: 100, windowMs: 15 * minute },
  editorsOfPerson: { tries: 20, windowMs: 60 * minute },
  offersOfPerson: { tries: 20, windowMs: 60 * minute },
  codeOfPerson: { tries: 20, windowMs: 15 * minute },
  reportOfPerson: { tries: 20, windowMs: 60 * minute },
  uploadOfPerson: { tries: 60, windowMs: 60 * minute },
  searchOfPerson: { tries: 150, windowMs: 5 * minute },
  codeFromAddress: { tries: 300, windowMs: 15 * minute },
  loadOfPerson: { tries: 30, windowMs: 60 * minute },
  wordingsOfPerson: { tries: 60, windowMs: 60 * minute },
  exportOfPerson: { tries: 5, windowMs: 60 * minute },
} as const;

export type Limited = keyof typeof limits;

/** One count that a try adds to: what is tried, and by which account, person or address. */
export type Try = { what: Limited; who: string };

export type Counted = { what: Limited; count: number; endsAt: Date };

/** How long to wait, in whole minutes rounded up; 0 where no limit is passed. */
export function waitMinutes(counted: readonly Counted[], now: Date): number {
  const waits = counted
    .filter(({ what, count }) => count > limits[what].tries)
    .map(({ endsAt }) => Math.ceil((endsAt.getTime() - now.getTime()) / minute));
  return Math.max(0, ...waits);
}
