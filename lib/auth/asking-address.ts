/**
 * The network address a request comes from, as limits count it: of IPv6 the network of 64 bits that
 * one household or phone has.
 *
 * @param peer the other end of the connection
 * @param forwarded an X-Forwarded-For, which anyone can write; read only where the peer is a proxy
 *   that is trusted, and from its end, where that proxy wrote
 * @param trusted the addresses of proxies of our own
 */
export function askingAddress(
  peer: string,
  forwarded: string | null,
  trusted: ReadonlySet<string>,
): string {
  const hops = forwarded?.split(",").map((hop) => plain(hop.trim())) ?? [];
  const way = [...hops, plain(peer)];
  const asking = way.findLast((hop, index) => !trusted.has(hop) || index === 0) ?? "";
  return trusted.has(plain(peer)) ? network(asking) : network(plain(peer));
}

/** An IPv4 address as such, also where it is written as one of IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

function network(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const front = head.split(":").filter(Boolean);
  const back = tail?.split(":").filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => "0");
  const groups = tail === undefined ? front : [...front, ...zeros, ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":")}::`;
}
