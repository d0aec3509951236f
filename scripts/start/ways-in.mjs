import { StartRefused } from "./start-refused.mjs";

/**
 * Refuses what would only be noticed when somebody cannot get in.
 *
 * @throws StartRefused with what is wrong
 */
export function refuseHalfWays(env) {
  if (env.SIGNUP && !["open", "invite"].includes(env.SIGNUP)) {
    throw new StartRefused(`SIGNUP is "${env.SIGNUP}": it can be open or invite.`);
  }
  refuseHalfMail(env);
  refuseHalfProvider(env);
}

const providerNames = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"];

function refuseHalfProvider(env) {
  const missing = providerNames.filter((name) => !env[name]);
  if (missing.length === providerNames.length) return;
  if (missing.length > 0) {
    throw new StartRefused(
      `To sign in with a provider, ${providerNames.join(", ")} belong together: ${missing.join(", ")} is not set.`,
    );
  }
  if (!/^https?:\/\/[^/]/.test(env.OIDC_ISSUER)) {
    throw new StartRefused("OIDC_ISSUER should look like https://login.example.org.");
  }
}

function refuseHalfMail(env) {
  if (!env.SMTP_URL) return;
  if (!/^smtps?:\/\/[^/]/.test(env.SMTP_URL)) {
    throw new StartRefused("SMTP_URL should look like smtps://name:password@mail.example.org.");
  }
  if (!env.MAIL_FROM) {
    throw new StartRefused(
      "SMTP_URL is set without MAIL_FROM: say whom mail comes from, like parallax@example.org.",
    );
  }
}
