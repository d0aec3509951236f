import "server-only";
import credentials from "next-auth/providers/credentials";
import { assertionText } from "@/lib/passkey/schema";
import { logEvent } from "@/lib/server/log";
import { openByPasskey } from "./open-by-passkey";
import { countTry, forgetTry } from "./throttle";
import { passkeyTries } from "./tries";
import { waitError } from "./wait-error";

/** Signs in with what a passkey has signed. */
export function passkeyProvider() {
  return credentials({
    id: "passkey",
    credentials: { response: {} },
    async authorize(given, { headers }) {
      const input = assertionText.safeParse(given?.response);
      if (!input.success) return null;
      const tries = await passkeyTries();
      const wait = await countTry(tries, new Date());
      if (wait > 0) {
        logEvent({ event: "sign-in", outcome: "wait" });
        throw new Error(waitError(wait));
      }
      const opened = await openByPasskey(input.data, new Date(), headers?.["user-agent"]);
      if (!opened) {
        logEvent({ event: "sign-in", outcome: "refused" });
        return null;
      }
      await forgetTry(tries);
      logEvent({ event: "sign-in", outcome: "ok", logId: opened.logId });
      return opened;
    },
  });
}
