"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { WaitNotice } from "@/components/wait-notice";
import { deleteAccount } from "./actions";

/** Asks for the password, or for the mail address of an account that has none. */
export function DeleteForm({ hasPassword }: { hasPassword: boolean }) {
  const t = useTranslations("Leaving");
  const [{ refused, lastAdmin, waitMinutes, errors }, submit, busy] = useActionState(
    deleteAccount,
    {},
  );
  return (
    <form action={submit} className="flex flex-col gap-4">
      <WaitNotice minutes={waitMinutes} />
      {refused && <Notice>{t("refused")}</Notice>}
      {lastAdmin && <Notice>{t("lastAdmin")}</Notice>}
      <Field
        label={hasPassword ? t("password") : t("address")}
        errors={errors?.proof}
        name="proof"
        type={hasPassword ? "password" : "email"}
        autoComplete={hasPassword ? "current-password" : "off"}
        required
      />
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("submit")}
      </Button>
    </form>
  );
}
