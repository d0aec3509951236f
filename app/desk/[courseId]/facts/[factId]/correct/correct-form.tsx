"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import {
  type Attribution,
  AttributionFields,
  type Named,
} from "@/app/desk/[courseId]/facts/[factId]/attribution-fields";
import { NoticePreview } from "@/app/desk/[courseId]/facts/[factId]/notice-preview";
import { SaidFields } from "@/app/desk/[courseId]/facts/[factId]/said-fields";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { correctThisFact } from "./actions";

type Props = {
  courseId: string;
  factId: string;
  said: Record<"statement" | "proposition" | "why" | "asOf" | "sourceNote", string>;
  attribution: Attribution;
  entities: readonly Named[];
  /** As learners have it; null where nobody has. */
  published: { statement: string; asOf: string } | null;
};

export function CorrectForm({ courseId, factId, said, attribution, entities, published }: Props) {
  const t = useTranslations("DeskCorrection");
  const [{ errors, refused }, submit, busy] = useActionState(correctThisFact, {});
  const [typed, setTyped] = useState<FormData | null>(null);
  return (
    <KeptForm
      action={submit}
      className="flex flex-col gap-4"
      onChange={({ currentTarget }) => setTyped(new FormData(currentTarget))}
    >
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="factId" value={factId} />
      <SaidFields said={said} errors={errors} />
      <AttributionFields attribution={attribution} entities={entities} errors={errors} />
      <Field
        label={t("sourceNote")}
        hint={t("sourceNoteHint")}
        errors={errors?.sourceNote}
        name="sourceNote"
        defaultValue={said.sourceNote}
        maxLength={600}
      />
      {published && <NoticePreview why="corrected" {...{ published, typed, entities }} />}
      {refused && <Notice>{t(`refused.${refused}`)}</Notice>}
      <Button look="primary" disabled={busy} className="sm:self-start">
        {t("correct.submit")}
      </Button>
    </KeptForm>
  );
}
