const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** The names of this machine, which a person may type in turn. */
const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a request that may change something comes from our own pages. Origin is required, since
 * a request without one is let through by the framework.
 *
 * @param address what people type, e.g. https://parallax.example.org
 */
export function isSameOrigin(method: string, headers: Headers, address: string): boolean {
  if (reading.has(method)) return true;
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  return origin !== null && URL.canParse(origin) && isOurs(new URL(origin), new URL(address));
}

function isOurs(origin: URL, address: URL): boolean {
  if (origin.origin === address.origin) return true;
  const bothLocal = loopback.has(origin.hostname) && loopback.has(address.hostname);
  return bothLocal && origin.protocol === address.protocol && origin.port === address.port;
}
