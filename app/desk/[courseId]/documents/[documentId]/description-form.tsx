"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { Description } from "@/app/desk/[courseId]/documents/description";
import { DescriptionFields } from "@/app/desk/[courseId]/documents/description-fields";
import { Button } from "@/components/ui/button";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import type { DocumentKey } from "@/lib/desk-documents/store";
import { changeDescription } from "./actions";

type Props = {
  of: DocumentKey;
  described: Description;
  /** As which it is changed: who changed it meanwhile is not written over. */
  revision: number;
  names: readonly string[];
};

export function DescriptionForm({ of, described, revision, names }: Props) {
  const t = useTranslations("DeskDocuments");
  const [{ errors, changed }, submit, busy] = useActionState(changeDescription, {});
  return (
    <KeptForm action={submit} className="flex w-full flex-col gap-4">
      <input type="hidden" name="courseId" value={of.courseId} />
      <input type="hidden" name="documentId" value={of.documentId} />
      <input type="hidden" name="revision" value={revision} />
      {errors?.revision && <Notice>{t("changedElsewhere")}</Notice>}
      <DescriptionFields
        described={described}
        errors={errors ?? {}}
        yearMissing={undefined}
        names={names}
      />
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("saveChange")}
      </Button>
      <Status>{changed && t("changed")}</Status>
    </KeptForm>
  );
}
