import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { limits } from "@/lib/auth/limits";
import { db } from "@/lib/db/client";
import { listenablePort } from "@/scripts/start/free-port.mjs";
import { startWeb } from "@/scripts/start/web.mjs";
import { builtActions } from "@/tests/doors/action-request";
import { app } from "@/tests/doors/app";

const name = "parallax.example.org";
const folder = mkdtempSync(join(tmpdir(), "parallax-proxied-"));

let web: Awaited<ReturnType<typeof startWeb>>;
let proxy: Server;
let appPort = 0;
let proxyPort = 0;

beforeAll(async () => {
  appPort = (await listenablePort(0)) ?? 0;
  proxyPort = (await listenablePort(0)) ?? 0;
  const env = {
    ...process.env,
    ...app.settings,
    NEXTAUTH_URL: `https://${name}`,
    TRUSTED_PROXY: "127.0.0.1",
    LOG_DIR: folder,
  };
  const { signal } = new AbortController();
  const log = join(folder, "web.log");
  web = await startWeb({ dev: false, port: appPort, host: "127.0.0.1", env, log, signal });
  proxy = reverseProxy(appPort).listen(proxyPort, "127.0.0.1");
});
beforeEach(() => db.throttle.deleteMany());
afterAll(async () => {
  proxy.close();
  await web.stop();
  rmSync(folder, { recursive: true });
});

/** What docs/deployment.md asks of one: it passes the host on, and writes who asked and how. */
function reverseProxy(port: number): Server {
  return createServer((asked, answer) => {
    const { method, url: path, headers, socket } = asked;
    const way = [headers["x-forwarded-for"], socket.remoteAddress].filter(Boolean).join(", ");
    const passedOn = { ...headers, "x-forwarded-for": way, "x-forwarded-proto": "https" };
    const options = { host: "127.0.0.1", port, method, path, headers: passedOn };
    const onward = request(options, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    onward.on("error", () => answer.writeHead(502).end());
    asked.pipe(onward);
  });
}

type Sent = { headers?: Record<string, string>; body?: string; port?: number };
type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** Asks as a person with this network address does. */
function ask(from: string, path: string, { headers, body, port = proxyPort }: Sent = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(
      {
        ...{ host: "127.0.0.1", port, path, localAddress: from, agent: false },
        method: body === undefined ? "GET" : "POST",
        headers: {
          host: name,
          ...(body !== undefined && { origin: `https://${name}` }),
          ...headers,
        },
      },
      async (response) => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: await text(response) });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** What a try of a wrong password is told. */
async function triedFrom(from: string, how: Sent = {}): Promise<string | null> {
  const page = await ask(from, "/api/auth/csrf", how);
  const cookie = (page.headers["set-cookie"] ?? []).map((line) => line.split(";")[0]).join("; ");
  const { csrfToken } = JSON.parse(page.body);
  const email = `nobody-${from}@example.org`;
  const fields = new URLSearchParams({ csrfToken, email, password: "wrong", json: "true" });
  const type = "application/x-www-form-urlencoded";
  const headers = { ...how.headers, cookie, "content-type": type };
  const body = fields.toString();
  const answer = await ask(from, "/api/auth/callback/credentials", { ...how, headers, body });
  return new URL(JSON.parse(answer.body).url).searchParams.get("error");
}

test("people behind a trusted proxy are counted apart, whatever they write of themselves", async () => {
  expect(await triedFrom("127.0.0.2")).toBe("CredentialsSignin");
  await db.throttle.updateMany({ data: { count: limits.passwordFromAddress.tries } });
  const forged = { headers: { "x-forwarded-for": "198.51.100.9" } };
  expect(await triedFrom("127.0.0.2", forged)).toMatch(/^Wait/);
  expect(await triedFrom("127.0.0.3")).toBe("CredentialsSignin");
});

test("who comes past the proxy is not believed", async () => {
  const past = { port: appPort, headers: { "x-forwarded-for": "198.51.100.9" } };
  expect(await triedFrom("127.0.0.2", past)).toBe("CredentialsSignin");
  await db.throttle.updateMany({ data: { count: limits.passwordFromAddress.tries } });
  const other = { port: appPort, headers: { "x-forwarded-for": "198.51.100.10" } };
  expect(await triedFrom("127.0.0.2", other)).toMatch(/^Wait/);
});

test("behind https the cookies are for https alone, and a page's form is taken", async () => {
  const page = await ask("127.0.0.2", "/api/auth/csrf");
  const cookies = page.headers["set-cookie"] ?? [];
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) expect(cookie).toMatch(/^__(Host|Secure)-.*; Secure/i);

  const id = builtActions().get("app/sign-up/actions.ts#signUp") ?? "";
  const form = new FormData();
  const account = {
    name: "Bo",
    email: "behind-a-proxy@example.org",
    password: "a long river of tea",
  };
  for (const [field, value] of Object.entries({ ...account, zone: "Asia/Vientiane" })) {
    form.append(`_1_${field}`, value);
  }
  form.append("0", '[{},"$K1"]');
  const made = new Request("https://example.org", { method: "POST", body: form });
  const body = await made.text();
  const headers = {
    "next-action": id,
    accept: "text/x-component",
    "content-type": made.headers.get("content-type") ?? "",
    "content-length": `${Buffer.byteLength(body)}`,
  };
  expect((await ask("127.0.0.2", "/sign-up", { headers, body })).status).toBe(200);
  expect(await db.user.count({ where: { email: account.email } })).toBe(1);
  await db.user.delete({ where: { email: account.email } });
});
