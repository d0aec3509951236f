import { entryProblem } from "@/lib/content/lint/check";
import type { Problem } from "@/lib/content/problem";

type Group = { id: string };

/** What is wrong with a group's key, hard. */
export function wrongKey(group: Group, message: string, field = "members"): Problem {
  return entryProblem(group, field, { rule: "group-key", hard: true, message });
}

/** What an author who held facts against each other may answer with a note. */
export function doubtfulKey(group: Group, message: string, field = "members"): Problem {
  return { ...wrongKey(group, message, field), hard: false };
}
