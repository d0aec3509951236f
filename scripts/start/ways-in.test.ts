import { expect, test } from "vitest";
import { refuseHalfWays } from "./ways-in.mjs";

const mail = { SMTP_URL: "smtps://mail.example.org", MAIL_FROM: "parallax@example.org" };

test("SIGNUP is open or invite", () => {
  expect(() => refuseHalfWays({ SIGNUP: "invite" })).not.toThrow();
  expect(() => refuseHalfWays({ SIGNUP: "closed" })).toThrow('SIGNUP is "closed"');
});

const provider = {
  OIDC_ISSUER: "https://login.example.org",
  OIDC_CLIENT_ID: "parallax",
  OIDC_CLIENT_SECRET: "a secret",
  OIDC_NAME: "Example University",
};

test("a provider is told in full or not at all", () => {
  expect(() => refuseHalfWays(provider)).not.toThrow();
  expect(() => refuseHalfWays({ ...provider, OIDC_NAME: "" })).toThrow("OIDC_NAME is not set");
  const noAddress = { ...provider, OIDC_ISSUER: "login.example.org" };
  expect(() => refuseHalfWays(noAddress)).toThrow("OIDC_ISSUER should look");
});

test("nothing, and mail that is told in full, are taken", () => {
  expect(() => refuseHalfWays({})).not.toThrow();
  expect(() => refuseHalfWays({ SMTP_URL: "" })).not.toThrow();
  expect(() => refuseHalfWays(mail)).not.toThrow();
});

test.each([
  ["that is no address", { ...mail, SMTP_URL: "mail.example.org" }, "SMTP_URL should look"],
  ["from nobody", { ...mail, MAIL_FROM: "" }, "without MAIL_FROM"],
])("mail %s is refused at the start", (_what, env, words) => {
  expect(() => refuseHalfWays(env)).toThrow(words);
});
