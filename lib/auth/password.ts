import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's second choice for Argon2id: 19 MiB, two passes, one lane; some 30 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Compared with when nobody has the address, so that both cases take one hash. */
let nobody: Promise<string> | undefined;

/** Hashing runs one at a time: a flood of sign-ins must not take all memory and both cores. */
let queue: Promise<unknown> = Promise.resolve();

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/** @param stored null when no account has the address: takes as long, and is never right */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  nobody ??= hashPassword("no account has this password");
  const compared = stored ?? (await nobody);
  const same = await inTurn(() => verify(compared, password));
  return same && stored !== null;
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work);
  queue = done.catch(() => undefined);
  return done;
}
