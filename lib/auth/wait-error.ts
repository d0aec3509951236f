/** How a sign-in that must wait is told through next-auth, which passes on one word. */
export function waitError(minutes: number): string {
  return `Wait${minutes}`;
}

/** The minutes that such a word names, or null where it is another error. */
export function minutesOf(error: string | null | undefined): number | null {
  const [, minutes] = /^Wait(\d{1,4})$/.exec(error ?? "") ?? [];
  return minutes ? Number(minutes) : null;
}
