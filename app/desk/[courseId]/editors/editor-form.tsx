"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Status } from "@/components/ui/status";
import { WaitNotice } from "@/components/wait-notice";
import { nameEditor } from "./actions";

export function EditorForm({ courseId }: { courseId: string }) {
  const t = useTranslations("Desk");
  const [{ asked, waitMinutes, errors }, submit, busy] = useActionState(nameEditor, {});
  return (
    <KeptForm action={submit} className="flex w-full flex-col gap-3">
      <WaitNotice minutes={waitMinutes} />
      <input type="hidden" name="courseId" value={courseId} />
      <Field
        label={t("editorEmail")}
        errors={errors?.email}
        name="email"
        type="email"
        autoComplete="off"
        required
      />
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("addEditorSubmit")}
      </Button>
      <Status>{asked && t("editorAsked")}</Status>
    </KeptForm>
  );
}
