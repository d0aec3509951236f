import { z } from "zod";

/** Set to nothing is not set. */
const given = z
  .string()
  .transform((text) => text.trim() || undefined)
  .optional();

const signUps = ["open", "invite"] as const;

/** What is sent there is somebody's text: nobody on the way is to read it. */
function keepsSecret(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return protocol === "https:" || (protocol === "http:" && isHere);
}

const schema = z.object({
  DATABASE_URL: z.string().min(1, "DATABASE_URL is not set."),
  /** The address people type, e.g. https://parallax.example.org */
  NEXTAUTH_URL: z.url("NEXTAUTH_URL must be the address people type."),
  NEXTAUTH_SECRET: z.string().min(32, "NEXTAUTH_SECRET must have 32 characters or more."),
  /** Opens the one sign-up that makes an administrator. */
  SETUP_TOKEN: z.string().min(32).optional(),
  /** The addresses of proxies whose X-Forwarded-For is believed, with commas between. */
  TRUSTED_PROXY: z.string().default(""),
  /** Who may make an account: everybody, or who is invited. */
  SIGNUP: given.pipe(z.enum(signUps).default("open")),
  /** The server that takes our mail, e.g. smtps://name:password@mail.example.org */
  SMTP_URL: given,
  /** Who our mail comes from, e.g. Parallax <parallax@example.org> */
  MAIL_FROM: given,
  /** A provider of identities (OpenID Connect), by what people know it, and our name and secret there. */
  OIDC_ISSUER: given,
  OIDC_CLIENT_ID: given,
  OIDC_CLIENT_SECRET: given,
  OIDC_NAME: given,
  /** A language model that proposes facts: an address of the kind of https://models.example.org/v1, its name there, our key. */
  MODEL_URL: given.refine(
    (url) => url === undefined || keepsSecret(url),
    "MODEL_URL must be an https address, or an http one of this machine.",
  ),
  MODEL_NAME: given,
  MODEL_KEY: given,
  /** "1" for a demonstration, in which all people are made up. */
  DEMO: z.string().optional(),
  /** Opens /metrics to whoever sends it; without it there is no such page. */
  METRICS_TOKEN: z.string().min(32, "METRICS_TOKEN must have 32 characters or more.").optional(),
});

/** The settings the server runs by. Read on use, because the build evaluates modules without any. */
export function env(): z.output<typeof schema> {
  return schema.parse(process.env);
}

/** Whether all people here are made up: only then does anyone sign in without a password. */
export function isDemo(): boolean {
  return env().DEMO === "1";
}
