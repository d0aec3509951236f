"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { WaitNotice } from "@/components/wait-notice";
import { joinClassroom } from "./actions";

export function JoinForm({ code }: { code: string }) {
  const t = useTranslations("Classrooms");
  const [outcome, submit, busy] = useActionState(joinClassroom, {});
  return (
    <form action={submit} className="flex flex-col gap-3">
      <WaitNotice minutes={outcome.waitMinutes} />
      <Field
        label={t("code")}
        hint={t("codeHint")}
        errors={outcome.unknown ? ["join-code"] : undefined}
        name="code"
        defaultValue={outcome.kept ?? code}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        required
      />
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("joinSubmit")}
      </Button>
    </form>
  );
}
