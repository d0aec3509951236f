import { db } from "@/lib/db/client";
import { addPasskey, keepChallenge } from "@/lib/passkey/store";
import { app } from "@/tests/doors/app";
import type { Make } from "@/tests/doors/right-use";
import { password } from "@/tests/doors/world";
import { softwarePasskey } from "@/tests/support/software-passkey";

/** Another one each time: a challenge is answered once. */
let asked = 0;

/** Right uses of what is about passkeys. */
export const passkeyUses: Record<string, Make> = {
  "app/account/passkeys/actions.ts#addPasskey": async ({ ids }, _relation, person = "student") => {
    asked += 1;
    const challenge = `challenge-of-the-tests-${asked}`;
    const userId = person === "visitor" ? ids.learner : ids[person];
    await keepChallenge(challenge, userId, new Date());
    await db.passkey.deleteMany({ where: { userId } });
    const response = softwarePasskey().register({ challenge, origin: app.address });
    return {
      ...{ page: "/account/passkeys", isStateful: true, stores: true },
      fields: { name: "Phone", response },
    };
  },
  "app/account/passkeys/actions.ts#beginPasskey": () => ({
    ...{ page: "/account/passkeys", isStateful: false, stores: true },
    fields: { wanted: "challenge", present: password },
  }),
  "app/account/passkeys/actions.ts#removePasskey": async ({ ids }, relation) => {
    const { id, publicKey } = softwarePasskey();
    const owner = relation === "own" ? ids.student : ids.otherStudent;
    const passkey = { id, publicKey, name: "Phone", counter: 0, transports: [] };
    await db.passkey.deleteMany({ where: { userId: owner } });
    await addPasskey(owner, passkey, new Date());
    return {
      ...{ page: "/account/passkeys", isStateful: false, stores: true },
      fields: { passkeyId: id },
    };
  },
  "app/sign-in/actions.ts#beginPasskeySignIn": () => ({
    ...{ page: "/sign-in", isStateful: false, stores: true },
    fields: { wanted: "challenge" },
  }),
};
