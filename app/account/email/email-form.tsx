"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import { WaitNotice } from "@/components/wait-notice";
import { changeEmail } from "./actions";

export function EmailForm({ email }: { email: string }) {
  const t = useTranslations("Account");
  const [{ saved, refused, waitMinutes, errors, kept }, submit, busy] = useActionState(
    changeEmail,
    {},
  );
  return (
    <form action={submit} className="flex flex-col gap-4">
      <p className="text-muted">{t("emailNow", { email })}</p>
      <WaitNotice minutes={waitMinutes} />
      {refused && <Notice>{t("emailRefused")}</Notice>}
      <Field
        label={t("newEmail")}
        errors={errors?.email}
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={kept}
        required
      />
      <Field
        label={t("password")}
        errors={errors?.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("saveEmail")}
      </Button>
      <Status>{saved && t("emailSaved")}</Status>
    </form>
  );
}
