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

/** What the results of a test say of a student, as far as it is kept without them. */
export type TestFigures = {
  begun: number;
  /** Of the try that counts, from 0 to its questions; null where none was over. */
  points: number | null;
  questions: number | null;
};

/** A former student's results under the same number. */
export type KeptTestGrade = TestFigures & { number: number };

/** What one classroom keeps of a student, by assignment and by test. */
export type Kept = {
  assignments: Map<string, Figures>;
  tests: Map<string, TestFigures>;
};
