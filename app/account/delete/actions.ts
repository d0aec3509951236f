"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { recordAudit } from "@/lib/audit/store";
import { requireViewer } from "@/lib/auth/session";
import { countTry, forgetTry } from "@/lib/auth/throttle";
import { passwordTries } from "@/lib/auth/tries";
import { inTransaction } from "@/lib/db/transaction";
import { leavingSchema } from "@/lib/leaving/schema";
import { closeAccount, isProven } from "@/lib/leaving/store";
import { formFields } from "@/lib/server/form-fields";

export type LeavingOutcome = {
  refused?: boolean;
  lastAdmin?: boolean;
  waitMinutes?: number;
  errors?: Record<string, string[] | undefined>;
};

/** Closes one's own account, to be deleted when the time for changing one's mind is over. */
export async function deleteAccount(
  _previous: LeavingOutcome,
  form: FormData,
): Promise<LeavingOutcome> {
  const viewer = await requireViewer();
  const input = leavingSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const tries = await passwordTries(viewer.email);
  const waitMinutes = await countTry(tries, new Date());
  if (waitMinutes > 0) return { waitMinutes };
  if (!(await isProven(viewer.id, input.data))) return { refused: true };

  await forgetTry(tries);
  const deed = { at: new Date(), actorId: viewer.id, personId: viewer.id };
  const closed = await inTransaction(async (tx) => {
    const done = await closeAccount(tx, viewer.id, deed.at);
    if (done) await recordAudit(tx, { deed: "account-closed", ...deed });
    return done;
  });
  if (!closed) return { lastAdmin: true };
  redirect("/account/closed");
}
