"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type RenewOutcome, renewThisDocument } from "./actions";

type Props = { of: { courseId: string; documentId: string; intakeId: string } };

export function RenewForm({ of }: Props) {
  const t = useTranslations("DeskVersion");
  const [{ refused }, submit, busy] = useActionState<RenewOutcome, FormData>(renewThisDocument, {});
  return (
    <form action={submit} className="flex flex-col gap-4">
      {Object.entries(of).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refused && <Notice>{t(`refused.${refused}`)}</Notice>}
      <p>{t("renewText")}</p>
      <Button look="primary" disabled={busy} className="sm:self-start">
        {t(busy ? "busy" : "renew")}
      </Button>
    </form>
  );
}
