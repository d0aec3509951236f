import { app } from "@/tests/doors/app";

export type Answer = { status: number; location: string | null; body: string; headers: Headers };

/** A browser without scripts: it keeps cookies and says where a request comes from. */
export type Browser = ReturnType<typeof openBrowser>;

type Sent = { body?: BodyInit | null; headers?: Record<string, string>; method?: string };

/**
 * @param kept the cookies of another browser, to begin with
 * @param server where to, behind the app's one address; as a balancer would send it
 */
export function openBrowser(kept: ReadonlyMap<string, string> = new Map(), server = app.address) {
  const { address } = app;
  const cookies = new Map(kept);

  async function send(path: string, { headers, ...sent }: Sent = {}): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, server), {
      redirect: "manual",
      ...sent,
      headers: {
        // On one machine to compress each page, and open it again, takes a sixth of its whole time.
        "accept-encoding": "identity",
        ...(cookie && { cookie }),
        ...(server !== address && { "x-forwarded-host": new URL(address).host }),
        ...headers,
      },
    });
    for (const line of response.headers.getSetCookie()) keep(line);
    const location = response.headers.get("location");
    return {
      status: response.status,
      location: location?.replace(address, "") ?? null,
      body: await response.text(),
      headers: response.headers,
    };
  }

  function keep(line: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === "" || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }

  return {
    cookies,
    send,
    get: (path: string) => send(path),
    /** Posts as our own pages do. */
    post: (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
      send(path, { method: "POST", body, headers: { ...fromOurPages(), ...headers } }),
  };
}

/** What a browser says of a request that one of our pages makes. */
export function fromOurPages(): Record<string, string> {
  return { origin: app.address, "sec-fetch-site": "same-origin" };
}

/** What a page shows: its scripts carry sentences of other pages too. */
export function shown({ body }: Pick<Answer, "body">): string {
  return body.replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, "");
}

/** Signs in as the sign-in page does. @returns whether a session was opened */
export async function signIn(browser: Browser, email: string, password: string): Promise<boolean> {
  const csrfToken = await formToken(browser);
  const fields = new URLSearchParams({ csrfToken, email, password, json: "true" });
  await browser.post("/api/auth/callback/credentials", fields);
  return browser.cookies.has("parallax-session");
}

/** Signs out as the account page does. */
export async function signOut(browser: Browser): Promise<Answer> {
  const csrfToken = await formToken(browser);
  return browser.post("/api/auth/signout", new URLSearchParams({ csrfToken, json: "true" }));
}

async function formToken(browser: Browser): Promise<string> {
  const { body } = await browser.get("/api/auth/csrf");
  return JSON.parse(body).csrfToken;
}
