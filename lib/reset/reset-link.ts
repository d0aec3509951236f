/** How long a link that sets a new password can be used, in milliseconds. */
export const resetLifeMs = {
  /** It lies in a mailbox that others may open later. */
  byMail: 3_600_000,
  /** It must reach its person, who may not be there today. */
  byAdministrator: 3 * 86_400_000,
} as const;

/** @param address what people type, e.g. https://parallax.example.org */
export function resetLink(address: string, token: string): string {
  return new URL(`/reset/${token}`, address).href;
}
