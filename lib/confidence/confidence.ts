/** How sure a learner says to be before the answer is shown, the surest first. */
export const confidences = ["sure", "think", "guess"] as const;
export type Confidence = (typeof confidences)[number];

/** As the tables write it. */
export const confidenceRows = { sure: "SURE", think: "THINK", guess: "GUESS" } as const;
export const confidenceNames = { SURE: "sure", THINK: "think", GUESS: "guess" } as const;
