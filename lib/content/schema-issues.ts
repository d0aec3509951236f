import type { z } from "zod";

/** What is wrong at a place inside a value. */
export type Issue = { path: PropertyKey[]; message: string };

/** All issues of a value; of a union that no branch fits, those of the branch that came furthest. */
export function issuesOf({ issues }: Pick<z.ZodError, "issues">): Issue[] {
  return leavesOf(issues);
}

function leavesOf(issues: readonly z.core.$ZodIssue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "invalid_union") return [issue];
    const branches = issue.errors.map(leavesOf).filter((branch) => branch.length > 0);
    const depth = (branch: Issue[]) => Math.max(...branch.map(({ path }) => path.length));
    const deepest = branches.toSorted((a, b) => depth(b) - depth(a))[0];
    if (!deepest) return [issue];
    return deepest.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
  });
}
