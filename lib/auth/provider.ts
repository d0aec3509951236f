import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { env } from "@/lib/env";

/** What a provider says of somebody: what we read of it, not yet believed to have any form. */
export type Claims = { sub: string; name?: unknown; preferred_username?: unknown; email?: unknown };

/** The provider of identities that this installation knows, and what it is called; null for none. */
export function knownProvider(): { name: string; issuer: string } | null {
  const { OIDC_ISSUER, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_NAME) return null;
  return { name: OIDC_NAME, issuer: OIDC_ISSUER.replace(/\/+$/, "") };
}

/**
 * Signs in with that provider: the code flow with PKCE, state and nonce. What it says of the person
 * is asked of it too, since many put no address into the token.
 */
export function providerWay({ name, issuer }: { name: string; issuer: string }) {
  const { OIDC_CLIENT_ID = "", OIDC_CLIENT_SECRET = "" } = env();
  return {
    id: "provider",
    name,
    type: "oauth",
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    authorization: { params: { scope: "openid email profile" } },
    checks: ["pkce", "state", "nonce"],
    idToken: true,
    userinfo: {
      request: async ({ client, tokens }) => {
        const { id_token } = tokens;
        if (!id_token) throw new Error("The provider gave no token of an identity.");
        // The library compares whom both speak of.
        return client.userinfo(tokens as Parameters<typeof client.userinfo>[0]);
      },
    },
    // Whom it is for us is decided by `arrival`, which puts the session here.
    profile: ({ sub }) => ({ id: sub, sessionId: "" }),
  } satisfies OAuthConfig<Claims>;
}
