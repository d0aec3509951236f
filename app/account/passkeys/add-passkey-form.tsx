"use client";

import { startRegistration } from "@simplewebauthn/browser";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import { addPasskey, beginPasskey, type PasskeyOutcome } from "./actions";

/** @param name what a new one is called where its person writes nothing else */
export function AddPasskeyForm({ name }: { name: string }) {
  const t = useTranslations("Passkeys");
  const [{ saved, cancelled, refused, errors }, submit, busy] = useActionState(attempt, {});

  async function attempt(previous: PasskeyOutcome, form: FormData): Promise<PasskeyOutcome> {
    const question = new FormData();
    question.set("wanted", "challenge");
    const optionsJSON = await beginPasskey(question);
    const made = optionsJSON && (await startRegistration({ optionsJSON }).catch(() => null));
    if (!made) return { cancelled: true };
    form.set("response", JSON.stringify(made));
    return addPasskey(previous, form);
  }

  return (
    <form action={submit} className="flex flex-col gap-3">
      {cancelled && <Notice>{t("cancelled")}</Notice>}
      {refused && <Notice>{t("refused")}</Notice>}
      <Field
        label={t("name")}
        hint={t("nameHint")}
        errors={errors?.name}
        name="name"
        autoComplete="off"
        maxLength={60}
        defaultValue={name}
        required
      />
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("submit")}
      </Button>
      <Status>{saved && t("saved")}</Status>
    </form>
  );
}
