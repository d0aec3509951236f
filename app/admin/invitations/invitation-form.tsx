"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { CopyField } from "@/components/copy-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { invite } from "./actions";

/** Makes an invitation, and shows its link this once. */
export function InvitationForm() {
  const t = useTranslations("Invitations");
  const [{ link, errors, kept }, submit, busy] = useActionState(invite, {});
  return (
    <>
      <form action={submit} className="flex flex-col gap-3">
        <Field
          label={t("note")}
          hint={t("noteHint")}
          errors={errors?.note}
          name="note"
          defaultValue={kept}
          maxLength={120}
          autoComplete="off"
          required
        />
        <Button disabled={busy} className="sm:self-start">
          {busy ? t("busy") : t("makeSubmit")}
        </Button>
      </form>
      {link && (
        <div role="status" className="flex flex-col gap-2">
          <p>{t("made")}</p>
          <CopyField key={link} label={t("link")} text={link} />
        </div>
      )}
    </>
  );
}
