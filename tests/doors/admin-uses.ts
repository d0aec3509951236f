import type { Deed } from "@/lib/audit/deeds";
import { db } from "@/lib/db/client";
import { makeInvitation } from "@/lib/invitation/store";
import type { Fields } from "@/tests/doors/action-request";
import type { Make, RightUse } from "@/tests/doors/right-use";
import { createLearner } from "@/tests/support/people";

/** Right uses of what an administrator does to somebody. */
export const adminUses: Record<string, Make> = {
  "app/admin/invitations/actions.ts#invite": () => ({
    ...{ page: "/admin/invitations", isStateful: true, stores: true, notes: "invitation-made" },
    fields: { note: "For the guest lecturer" },
  }),
  "app/admin/invitations/actions.ts#takeInvitationBack": async ({ ids }) => {
    const about = { note: "For nobody", now: new Date() };
    const { id: invitationId } = await makeInvitation(db, ids.administrator, about);
    return {
      ...{ page: "/admin/invitations", isStateful: false, stores: true },
      ...{ notes: "invitation-withdrawn", fields: { invitationId } },
    };
  },
  "app/admin/people/[personId]/actions.ts#giveRole": async () =>
    onPerson("role-changed", { role: "INSTRUCTOR" }),
  "app/admin/people/[personId]/actions.ts#makeResetLink": async () => onPerson("reset-link-made"),
  "app/admin/people/[personId]/actions.ts#signPersonOut": async () => {
    const use = await onPerson("signed-out");
    await db.session.create({ data: { userId: use.fields.personId ?? "" } });
    return { ...use, isStateful: false };
  },
  "app/admin/people/[personId]/actions.ts#suspendPerson": async () =>
    onPerson("account-suspended", { reason: "Sent mail to the whole class." }),
  "app/admin/people/[personId]/actions.ts#takeSuspensionBack": async () => {
    const use = await onPerson("suspension-ended");
    const userId = use.fields.personId ?? "";
    await db.suspension.create({ data: { userId, reason: "None.", suspendedAt: new Date() } });
    return { ...use, isStateful: false };
  },
};

/** On somebody who is in no class, so that the others stay what they are. */
async function onPerson(notes: Deed, fields: Fields = {}): Promise<RightUse> {
  const { id: personId } = await createLearner();
  return {
    ...{ page: `/admin/people/${personId}`, isStateful: true, stores: true, notes },
    fields: { personId, ...fields },
  };
}
