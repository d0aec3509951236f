/** Where someone wanted to go before signing in: a page of ours, or else Today. */
export function ownPath(wanted: string | string[] | undefined): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/")) return "/";
  const base = "http://here.invalid";
  if (!URL.canParse(wanted, base)) return "/";
  const { origin, pathname, search } = new URL(wanted, base);
  return origin === base ? `${pathname}${search}` : "/";
}
