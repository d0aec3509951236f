import "server-only";
import { isPassword } from "./password";
import type { Viewer } from "./session";
import { proofsOf } from "./store";
import { countTry, forgetTry } from "./throttle";
import { passwordTries } from "./tries";

/** For how long somebody who has just signed in is taken for themselves, in ms. */
const freshMs = 10 * 60_000;

/** What somebody is asked for before their account gets another way in. */
export type AskedProof = "password" | "sign-in" | "none";

/** Why somebody's account gets no other way in. */
export type Unproven = { unproven?: Exclude<AskedProof, "none">; waitMinutes?: number };

type Asking = Pick<Viewer, "id" | "email" | "sessionId">;

/** The password; of who has none, that they signed in within the last ten minutes. */
export async function askedProof(viewer: Asking, now: Date): Promise<AskedProof> {
  const { createdAt, user } = await proofsOf(viewer.id, viewer.sessionId);
  if (user.passwordHash !== null) return "password";
  return now.getTime() - createdAt.getTime() <= freshMs ? "none" : "sign-in";
}

/**
 * What is missing to let somebody add a way in, or null. A session that somebody else came by must
 * not become a way in that outlives it.
 *
 * @param password what they typed, where they were asked for it; a wrong one counts as a try
 */
export async function whyUnproven(
  viewer: Asking,
  password: string | undefined,
  now: Date,
): Promise<Unproven | null> {
  const asked = await askedProof(viewer, now);
  if (asked === "none") return null;
  if (asked === "sign-in" || !password) return { unproven: asked };
  const tries = await passwordTries(viewer.email);
  const waitMinutes = await countTry(tries, now);
  if (waitMinutes > 0) return { waitMinutes };
  const { user } = await proofsOf(viewer.id, viewer.sessionId);
  if (!(await isPassword(password, user.passwordHash))) return { unproven: "password" };
  await forgetTry(tries);
  return null;
}
