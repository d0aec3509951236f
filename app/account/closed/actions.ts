"use server";

import { redirect } from "next/navigation";
import { recordAudit } from "@/lib/audit/store";
import { sureSchema } from "@/lib/auth/schema";
import { requireLeaver } from "@/lib/auth/session";
import { inTransaction } from "@/lib/db/transaction";
import { openAccount } from "@/lib/leaving/store";
import { formFields } from "@/lib/server/form-fields";

/** Opens one's own closed account again. */
export async function keepAccount(form: FormData): Promise<void> {
  const { id } = await requireLeaver();
  const input = sureSchema.safeParse(formFields(form));
  if (!input.success) return;

  const deed = { at: new Date(), actorId: id, personId: id };
  await inTransaction(async (tx) => {
    const kept = await openAccount(tx, id, deed.at);
    if (kept) await recordAudit(tx, { deed: "account-kept", ...deed });
  });
  redirect("/");
}
