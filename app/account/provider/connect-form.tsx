"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { leaveForProvider } from "@/lib/auth/browser";
import { connectProvider } from "./actions";

export function ConnectForm({ provider }: { provider: string }) {
  const t = useTranslations("Provider");
  const [isStuck, submit, busy] = useActionState(leave, false);

  async function leave(_previous: boolean, form: FormData): Promise<boolean> {
    if (!(await connectProvider(form).catch(() => false))) return true;
    await leaveForProvider("/account/provider");
    return false;
  }

  return (
    <form action={submit} className="flex flex-col items-start gap-3">
      {isStuck && <Notice>{t("failed")}</Notice>}
      <input type="hidden" name="wanted" value="connection" />
      <Button look="primary" disabled={busy} className="wrap-anywhere">
        {busy ? t("busy") : t("connect", { provider })}
      </Button>
    </form>
  );
}
