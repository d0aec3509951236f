"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ProofField, UnprovenNotice } from "@/app/account/proof";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { leaveForProvider } from "@/lib/auth/browser";
import type { AskedProof, Unproven } from "@/lib/auth/proof";
import { connectProvider } from "./actions";

type Outcome = Unproven & { isStuck?: boolean };

export function ConnectForm({ provider, asked }: { provider: string; asked: AskedProof }) {
  const t = useTranslations("Provider");
  const [outcome, submit, busy] = useActionState(leave, {});

  async function leave(_previous: Outcome, form: FormData): Promise<Outcome> {
    const { ready, ...missing } = await connectProvider(form).catch(() => ({ ready: false }));
    if (!ready) return { isStuck: Object.keys(missing).length === 0, ...missing };
    await leaveForProvider("/account/provider");
    return {};
  }

  return (
    <form action={submit} className="flex flex-col items-start gap-3">
      <UnprovenNotice {...outcome} />
      {outcome.isStuck && <Notice>{t("failed")}</Notice>}
      <input type="hidden" name="wanted" value="connection" />
      <ProofField asked={asked} />
      <Button look="primary" disabled={busy} className="wrap-anywhere">
        {busy ? t("busy") : t("connect", { provider })}
      </Button>
    </form>
  );
}
