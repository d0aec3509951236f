"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Status } from "@/components/ui/status";
import { WaitNotice } from "@/components/wait-notice";
import { askForReset } from "./actions";

export function ForgotForm() {
  const t = useTranslations("Forgot");
  const [{ sent, waitMinutes, errors, kept }, submit, busy] = useActionState(askForReset, {});
  return (
    <form action={submit} className="flex flex-col gap-4">
      <WaitNotice minutes={waitMinutes} />
      <Field
        label={t("email")}
        errors={errors?.email}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={kept}
        required
      />
      <Button look="primary" disabled={busy}>
        {busy ? t("busy") : t("submit")}
      </Button>
      <Status>{sent && t("sent")}</Status>
    </form>
  );
}
