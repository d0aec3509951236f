import { expect, test } from "vitest";
import { openBrowser } from "@/tests/doors/browser";

test.each(["/", "/nothing-here", "/healthz", "/api/reviews", "/%ff"])(
  "%s says how it may be used",
  async (path) => {
    const { headers } = await openBrowser().get(path);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  },
);

test("a page loads only what carries its nonce, and a new one each time", async () => {
  const nonces: (string | undefined)[] = [];
  for (let times = 0; times < 2; times += 1) {
    const { headers, body } = await openBrowser().get("/");
    const policy = headers.get("content-security-policy") ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    const scripts = body.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(2);
});
