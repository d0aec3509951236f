"use client";

import { startRegistration } from "@simplewebauthn/browser";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ProofField, UnprovenNotice } from "@/app/account/proof";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import type { AskedProof } from "@/lib/auth/proof";
import { addPasskey, beginPasskey, type PasskeyOutcome } from "./actions";

type Props = {
  /** What a new one is called where its person writes nothing else. */
  name: string;
  asked: AskedProof;
};

export function AddPasskeyForm({ name, asked }: Props) {
  const t = useTranslations("Passkeys");
  const [outcome, submit, busy] = useActionState(attempt, {});
  const { saved, cancelled, refused, errors } = outcome;

  async function attempt(previous: PasskeyOutcome, form: FormData): Promise<PasskeyOutcome> {
    const question = new FormData();
    question.set("wanted", "challenge");
    const present = form.get("present");
    if (present) question.set("present", present);
    form.delete("present");
    const { options: optionsJSON, ...missing } = await beginPasskey(question);
    if (missing.unproven || missing.waitMinutes) return missing;
    const made = optionsJSON && (await startRegistration({ optionsJSON }).catch(() => null));
    if (!made) return { cancelled: true };
    form.set("response", JSON.stringify(made));
    return addPasskey(previous, form);
  }

  return (
    <form action={submit} className="flex flex-col gap-3">
      <UnprovenNotice {...outcome} />
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
      <ProofField asked={asked} />
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("submit")}
      </Button>
      <Status>{saved && t("saved")}</Status>
    </form>
  );
}
