import { once } from "node:events";
import type { Page } from "@playwright/test";
import Provider from "oidc-provider";

/**
 * A provider of identities on this machine, which vouches for whoever types an address. Who types it
 * is known by it.
 *
 * @param origin of the server under test
 */
export async function serveIdentities(origin: string) {
  const port = Number(new URL(origin).port) + 2;
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [
      {
        client_id: "parallax",
        client_secret: "a-secret-of-the-tests",
        redirect_uris: [`${origin}/api/auth/callback/provider`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    pkce: { required: () => true },
    cookies: { keys: ["of the tests"] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: true, name: "Noy of the provider" }),
    }),
  });
  const server = provider.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** On the provider's pages: signs in as this address, and agrees that we are told of it. */
export async function signInThere(page: Page, email: string): Promise<void> {
  await page.locator('input[name="login"]').fill(email);
  await page.locator('input[name="password"]').fill("any word");
  await page.locator('button[type="submit"]').click();
  await page.getByRole("button", { name: "Continue" }).click();
}
