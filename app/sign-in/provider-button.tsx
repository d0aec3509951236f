"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { leaveForProvider } from "@/lib/auth/browser";
import { visitProvider } from "./actions";

type Props = {
  next: string;
  label: string;
  /** What lets a new person in, where not everybody may come. */
  invitation?: string | undefined;
  code?: string | undefined;
};

/** Signs in with another provider, or makes an account for who is new there. */
export function ProviderButton({ next, label, invitation, code }: Props) {
  const t = useTranslations("SignIn");
  const [isStuck, submit, busy] = useActionState(leave, false);

  async function leave(_previous: boolean, form: FormData): Promise<boolean> {
    form.set("zone", Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (!(await visitProvider(form).catch(() => false))) return true;
    await leaveForProvider(next);
    return false;
  }

  return (
    <form action={submit} className="flex flex-col gap-3">
      {isStuck && <Notice>{t("offline")}</Notice>}
      {invitation && <input type="hidden" name="invitation" value={invitation} />}
      {code && <input type="hidden" name="code" value={code} />}
      <Button disabled={busy} className="wrap-anywhere">
        {busy ? t("busy") : label}
      </Button>
    </form>
  );
}
