import { db } from "@/lib/db/client";
import { connectIdentity } from "@/lib/identity/store";
import { admits } from "@/tests/doors/admits";
import { app } from "@/tests/doors/app";
import type { Make } from "@/tests/doors/right-use";
import { type Person, password, type World } from "@/tests/doors/world";

/** Another one each time: a provider knows everybody by a number of their own. */
let known = 0;

const idOf = ({ ids }: World, person: Person = "student") =>
  person === "visitor" ? ids.learner : ids[person];

/** Right uses of what is about a provider of identities, and about having no password. */
export const providerUses: Record<string, Make> = {
  "app/account/password/actions.ts#choosePassword": async (world, _relation, person) => {
    // Who is refused must keep the password: nothing gives it back.
    if (person && admits("signed in", person, "own")) {
      const id = idOf(world, person);
      await db.user.update({ where: { id }, data: { passwordHash: null } });
      await db.session.updateMany({ where: { userId: id }, data: { createdAt: new Date() } });
    }
    return {
      ...{ page: "/account/password", isStateful: true, stores: true },
      fields: { password },
    };
  },
  "app/account/provider/actions.ts#connectProvider": () => ({
    ...{ page: "/account/provider", isStateful: false, stores: false },
    fields: { wanted: "connection", present: password },
  }),
  "app/account/provider/actions.ts#disconnectProvider": async (world, _relation, person) => {
    const id = idOf(world, person);
    known += 1;
    await db.identity.deleteMany({ where: { userId: id } });
    await connectIdentity(id, { issuer: app.issuer, subject: `${known}` }, new Date());
    return {
      ...{ page: "/account/provider", isStateful: false, stores: true },
      fields: { sure: "yes" },
    };
  },
  "app/sign-in/actions.ts#visitProvider": () => ({
    ...{ page: "/sign-in", isStateful: false, stores: false },
    fields: { zone: "Asia/Vientiane" },
  }),
};
