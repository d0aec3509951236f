/** Where a page may be shown and what a browser may do with it, whatever it holds. */
const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
};

/**
 * The headers of every answer. From an https address a browser is held to https for two years, the
 * length that browsers ask of the sites they know by heart.
 *
 * @param address where the app is reached, as it is configured
 */
export function responseHeaders(address: string): Record<string, string> {
  if (!address.startsWith("https:")) return always;
  return { ...always, "strict-transport-security": "max-age=63072000; includeSubDomains" };
}
