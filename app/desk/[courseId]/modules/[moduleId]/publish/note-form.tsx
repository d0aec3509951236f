"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { SecondStep } from "@/components/ui/second-step";
import { type NoteOutcome, noteFinding } from "./actions";

type Props = { courseId: string; factId: string; rule: string };

/** Accepts a soft finding with the reason for it. */
export function NoteForm({ courseId, factId, rule }: Props) {
  const t = useTranslations("DeskPublish");
  const [{ errors }, submit, busy] = useActionState<NoteOutcome, FormData>(noteFinding, {});
  return (
    <SecondStep label={t("accept")}>
      <KeptForm action={submit} className="flex w-full flex-col gap-3">
        <input type="hidden" name="courseId" value={courseId} />
        <input type="hidden" name="factId" value={factId} />
        <input type="hidden" name="rule" value={rule} />
        <TextAreaField
          label={t("note")}
          hint={t("noteHint")}
          errors={errors?.note}
          name="note"
          maxLength={300}
          required
        />
        <Button disabled={busy} className="self-start">
          {busy ? t("busy") : t("saveNote")}
        </Button>
      </KeptForm>
    </SecondStep>
  );
}
