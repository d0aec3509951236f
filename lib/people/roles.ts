export const roles = ["LEARNER", "INSTRUCTOR", "ADMIN"] as const;
export const states = ["active", "suspended"] as const;
