import { hash } from "@node-rs/argon2";
import { type BrowserContext, expect } from "@playwright/test";
import { v4 } from "uuid";
import { rows } from "./e2e-database";

export type Person = { id: string; name: string; email: string };

export const password = "four plain words together";

/** Made to be opened quickly: each test signs somebody in. */
let passwordHash: Promise<string> | undefined;

/** An address that nobody else in these tests has. */
export function newEmail(): string {
  return `${v4()}@example.com`;
}

/** Who somebody is, where it matters. */
export type About = { name?: string; role?: "LEARNER" | "INSTRUCTOR" | "ADMIN" };

/** Makes an account without the form. What the tests of the form are not about, they need not fill in. */
export async function createPerson({ name = "Noy Example", role = "LEARNER" }: About = {}) {
  passwordHash ??= hash(password, { memoryCost: 8, timeCost: 1 });
  const [person] = await rows<Person>(
    `INSERT INTO "User" (id, email, name, role, "passwordHash", zone)
     VALUES (uuidv7(), $1, $2, $3, $4, 'Asia/Vientiane') RETURNING id, email, name`,
    [newEmail(), name, role, await passwordHash],
  );
  if (!person) throw new Error("No account was made.");
  return person;
}

/** Signs a browser in as the form does, without the form. */
export async function signInAs(context: BrowserContext, { email }: Person, origin: string) {
  const csrf = await context.request.get(`${origin}/api/auth/csrf`);
  const { csrfToken } = await csrf.json();
  const answer = await context.request.post(`${origin}/api/auth/callback/credentials`, {
    form: { csrfToken, email, password, json: "true" },
    headers: { origin },
  });
  expect(answer.ok(), "signed in").toBe(true);
}
