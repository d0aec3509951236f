/** How many questions a learner may ask for. */
export const quizLengths = [5, 10, 20] as const;

/** What a learner may ask a quiz to be made of. */
export const quizMakings = ["all", "typed", "chosen", "kinds", "missed"] as const;

/** What a quiz is made of; of all topics where none is named. */
export type QuizChoice = {
  making: (typeof quizMakings)[number];
  length: (typeof quizLengths)[number];
  topicId: string | null;
};

/** What is asked of who chooses nothing. */
export const usualQuiz: QuizChoice = { making: "all", length: 10, topicId: null };
