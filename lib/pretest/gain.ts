/**
 * One question of a pretest: what its answer was worth, and the last later answer to the same, each from
 * 0 to 1; null where there was none.
 */
export type Asked = { position: number; stem: string; before: number | null; since: number | null };

/**
 * What was known before reading and what since, side by side and never as one number: how many were
 * asked at both times is a part of the questions only.
 */
export type Gain = {
  questions: number;
  /** Right before reading, of all questions. */
  before: number;
  /** Asked again since. */
  again: number;
  /** Of those, right before reading, and right the last time. */
  againBefore: number;
  againSince: number;
};

/** Only what is right as a whole is right here; what was not answered was not known. */
export function gainOf(asked: readonly Asked[]): Gain {
  const again = asked.filter(({ since }) => since !== null);
  return {
    questions: asked.length,
    before: asked.filter(({ before }) => before === 1).length,
    again: again.length,
    againBefore: again.filter(({ before }) => before === 1).length,
    againSince: again.filter(({ since }) => since === 1).length,
  };
}
