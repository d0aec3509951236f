export type DoorPattern = { page: string; regex: string };

/**
 * The door that a path belongs to, by the pattern of its page or route: "/quizzes/[attemptId]" for
 * "/quizzes/0198…". Fixed parts go before patterns; "static" is what the build made, "other" what
 * leads nowhere, so that nothing that was asked for is ever repeated.
 */
export function doorOf(path: string, doors: readonly DoorPattern[]): string {
  if (path.startsWith("/_next/")) return "static";
  return doors.find(({ regex }) => new RegExp(regex).test(path))?.page ?? "other";
}
