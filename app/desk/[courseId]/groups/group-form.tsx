"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { SecondStep } from "@/components/ui/second-step";
import { Status } from "@/components/ui/status";
import { type GroupOutcome, rewordGroup } from "./actions";

type Props = { courseId: string; groupId: string; stem: string };

/** Says a question over several facts in other words. */
export function GroupForm({ courseId, groupId, stem }: Props) {
  const t = useTranslations("DeskPreview");
  const [outcome, submit, busy] = useActionState<GroupOutcome, FormData>(rewordGroup, {});
  return (
    <SecondStep label={t("reword")}>
      <KeptForm action={submit} className="flex w-full flex-col gap-3">
        <input type="hidden" name="courseId" value={courseId} />
        <input type="hidden" name="groupId" value={groupId} />
        <TextAreaField
          label={t("stem")}
          hint={t("togetherStemHint")}
          errors={outcome.errors?.stem}
          name="stem"
          defaultValue={stem}
          maxLength={600}
        />
        <Button disabled={busy} className="self-start">
          {busy ? t("busy") : t("save")}
        </Button>
        <Status>{outcome.saved && !busy && t("saved")}</Status>
      </KeptForm>
    </SecondStep>
  );
}
