"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { CopyField } from "@/components/copy-field";
import { Button } from "@/components/ui/button";
import { SecondStep } from "@/components/ui/second-step";
import { makeResetLink } from "./actions";

/** Makes the link by which a person sets a new password, and shows it this once. */
export function ResetLink({ personId }: { personId: string }) {
  const t = useTranslations("Person");
  const [{ link }, submit, busy] = useActionState(makeResetLink, {});
  return (
    <>
      {link && (
        <div role="status" className="flex flex-col gap-2">
          <p>{t("resetMade")}</p>
          <CopyField label={t("resetLink")} text={link} />
        </div>
      )}
      <SecondStep label={t("reset")}>
        <p>{t("resetText")}</p>
        <form action={submit}>
          <input type="hidden" name="personId" value={personId} />
          <Button disabled={busy}>{busy ? t("busy") : t("resetSure")}</Button>
        </form>
      </SecondStep>
    </>
  );
}
