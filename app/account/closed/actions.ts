"use server";

import { redirect } from "next/navigation";
import { recordAudit } from "@/lib/audit/store";
import { requireLeaver } from "@/lib/auth/session";
import { inTransaction } from "@/lib/db/transaction";
import { openAccount } from "@/lib/leaving/store";

/** Opens one's own closed account again. */
export async function keepAccount(): Promise<void> {
  const { id } = await requireLeaver();

  const deed = { at: new Date(), actorId: id, personId: id };
  await inTransaction(async (tx) => {
    const kept = await openAccount(tx, id, deed.at);
    if (kept) await recordAudit(tx, { deed: "account-kept", ...deed });
  });
  redirect("/");
}
