/** What the report of an assignment says of a student, as far as it is kept without them. */
export type Figures = {
  opened: boolean;
  /** Study days with a review or a quiz answer. */
  daysStudied: number;
  /** Reviews rated by oneself. */
  selfRated: number;
  /** Typed and chosen answers, */
  answered: number;
  /** and how many of them were right. */
  right: number;
};

/** A former student's figures under the number that stands for them in all of their classroom. */
export type KeptGrade = Figures & { number: number };
