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
