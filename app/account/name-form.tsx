"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Status } from "@/components/ui/status";
import { changeName } from "./actions";

export function NameForm({ name }: { name: string }) {
  const t = useTranslations("Account");
  const [{ saved, errors }, submit, busy] = useActionState(changeName, {});
  return (
    <form action={submit} className="flex flex-col gap-3">
      <Field
        label={t("name")}
        hint={t("nameHint")}
        errors={errors?.name}
        name="name"
        autoComplete="name"
        maxLength={80}
        defaultValue={name}
        required
      />
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("saveName")}
      </Button>
      <Status>{saved && t("saved")}</Status>
    </form>
  );
}
