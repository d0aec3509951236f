import { unzipSync } from "fflate";
import { addressOf } from "@/tests/doors/address-of";
import { admits } from "@/tests/doors/admits";
import { app } from "@/tests/doors/app";
import { type Answer, type Browser, fromOurPages } from "@/tests/doors/browser";
import { pageDoors } from "@/tests/doors/registry";
import type { Person, Things } from "@/tests/doors/world";

export type Fetched = { address: string; text: string };

/**
 * What a browser can fetch: each page of the registry with these ids that lets its person in, and the
 * archive of one's own data. In the long form also the pages that turn this person away, all that pages
 * link to, and each page as a script is sent it in its place; in the short one the `extra` pages alone
 * are fetched so too.
 */
export async function crawl(
  browser: Browser,
  things: Things,
  { person, extra, isLong }: { person: Person; extra: readonly string[]; isLong: boolean },
): Promise<Fetched[]> {
  const open = pageDoors.filter(({ may }) => isLong || admits(may, person, "own"));
  const waiting = [...extra, ...open.map(({ address }) => addressOf(address, things))];
  const seen = new Set<string>();
  const fetched: Fetched[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const page = await browser.get(next);
    fetched.push({ address: next, text: page.body });
    if (isLong || extra.includes(next)) {
      const payload = await payloadOf(browser, next);
      fetched.push({ address: next, text: payload.body });
    }
    if (isLong && seen.size < 1000) waiting.push(...linksIn(page.body));
  }
  return [...fetched, ...(await archiveOf(browser))];
}

/** A page as a script is sent it: the server first leads there under a name that no cache mistakes for the page. */
export async function payloadOf(browser: Browser, address: string): Promise<Answer> {
  const headers = { rsc: "1" };
  const answer = await browser.send(address, { headers });
  return answer.location?.includes("_rsc") ? browser.send(answer.location, { headers }) : answer;
}

/** Where a page leads to within the app, what ends the session left out. */
function linksIn(body: string): string[] {
  return [...body.matchAll(/href="(\/[^"#]*)"/g)]
    .map(([, path = ""]) => path.replaceAll("&amp;", "&"))
    .filter((path) => !/^\/(_next|api|icon)/.test(path));
}

async function archiveOf(browser: Browser): Promise<Fetched[]> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const answer = await fetch(new URL("/api/export", app.address), {
    ...{ method: "POST", redirect: "manual", body: "" },
    headers: { cookie, ...fromOurPages() },
  });
  if (answer.status !== 200) throw new Error(`The archive was refused: ${answer.status}.`);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.entries(files).map(([name, bytes]) => ({
    address: `archive/${name}`,
    text: Buffer.from(bytes).toString("utf8"),
  }));
}
