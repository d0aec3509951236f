import { shown } from "@/tests/doors/browser";

/** What differs between any two people and any two minutes. */
export function plain(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "id")
    .replaceAll(/nonce[^a-z0-9]+[\w+/-]{16,}=*/gi, "nonce")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)?|\$D[^"]+/g, "time")
    .replaceAll(/\b\d{1,2}:\d\d(:\d\d)?\b/g, "time")
    .replaceAll(/csrfToken[^,}]+/g, "token");
}

/** What a page is made of, in no order: what streams in late stands where it may. */
function piecesOf(html: string): string {
  const pieces = html.split("<").filter((piece) => !/id="[BS]:|^\/?template|^!--/.test(piece));
  return pieces.toSorted().join("<");
}

/** Where two pages of one address first differ, or null. */
export function difference(page: string, other: string): string | null {
  if (page === other) return null;
  const at = [...page].findIndex((character, index) => character !== other[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `${page.split("\n")[0]}: ${around(page)} | ${around(other)}`;
}

/** What a page shows, told from what is about its person, its minute and its pieces' order. */
export function comparable({ address, text }: { address: string; text: string }): string {
  return `${plain(address)}\n${piecesOf(plain(shown({ body: text })))}`;
}
