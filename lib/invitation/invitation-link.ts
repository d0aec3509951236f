/** How long an invitation can be used, in milliseconds. */
export const invitationLifeMs = 14 * 86_400_000;

/** @param address what people type, e.g. https://parallax.example.org */
export function invitationLink(address: string, token: string): string {
  return new URL(`/sign-up?invitation=${token}`, address).href;
}

/** The join code in the address of a class's link, or "" where there is none. */
export function joinCodeIn(path: string): string {
  const base = "http://here.invalid";
  if (!URL.canParse(path, base)) return "";
  const { pathname, searchParams } = new URL(path, base);
  return pathname === "/classrooms" ? (searchParams.get("code") ?? "") : "";
}
