import "server-only";
import { inTransaction } from "@/lib/db/transaction";
import type { Assertion } from "@/lib/passkey/schema";
import { passkeyById, takeChallenge, usePasskey } from "@/lib/passkey/store";
import { answeredChallenge, verifiedCounter } from "./passkey";
import { beginSession } from "./store";

/**
 * Opens a session for whose passkey has signed a challenge of ours, else null; the same for a
 * passkey that is unknown, a wrong signature and a challenge that was answered before.
 *
 * @throws AccountSuspended
 */
export async function openByPasskey(response: Assertion, now: Date, userAgent?: string) {
  const challenge = answeredChallenge(response);
  if (challenge === null || !(await takeChallenge(challenge, null, now))) return null;
  const passkey = await passkeyById(response.id);
  const counter = await verifiedCounter(response, challenge, passkey?.publicKey ?? null);
  if (!passkey || counter === null) return null;
  return inTransaction(async (tx) => {
    if (!(await usePasskey(tx, { id: passkey.id, counter }, now))) return null;
    return beginSession(tx, passkey.userId, userAgent);
  });
}
