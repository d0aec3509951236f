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
import { Field, SelectField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { supersedeThisFact } from "./actions";

type Props = {
  courseId: string;
  factId: string;
  said: { statement: string; proposition: string };
  documents: readonly { id: string; title: string }[];
  attribution: Attribution;
  entities: readonly Named[];
  /** As learners have it; null where nobody has. */
  published: { statement: string; asOf: string } | null;
};

export function SupersedeForm({ courseId, factId, said, documents, ...more }: Props) {
  const { attribution, entities, published } = more;
  const t = useTranslations("DeskCorrection");
  const [{ errors, refused }, submit, busy] = useActionState(supersedeThisFact, {});
  const [typed, setTyped] = useState<FormData | null>(null);
  return (
    <KeptForm
      action={submit}
      className="flex flex-col gap-4"
      onChange={({ currentTarget }) => setTyped(new FormData(currentTarget))}
    >
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="factId" value={factId} />
      <Field
        label={t("validUntil")}
        hint={t("dateHint")}
        errors={errors?.validUntil}
        name="validUntil"
        maxLength={10}
        required
      />
      <h2 className="text-18 font-semibold">{t("whatIsNow")}</h2>
      <SaidFields said={said} errors={errors} />
      <SelectField label={t("document")} errors={errors?.document} name="document">
        {documents.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      <Field
        label={t("paragraph")}
        hint={t("paragraphHint")}
        errors={errors?.paragraph}
        name="paragraph"
        inputMode="numeric"
        maxLength={5}
      />
      <AttributionFields attribution={attribution} entities={entities} errors={errors} />
      <h2 className="text-18 font-semibold">{t("thenNow")}</h2>
      <p>{t("thenNowText")}</p>
      <Field
        label={t("thenText")}
        errors={errors?.thenText}
        name="thenText"
        maxLength={160}
        required
      />
      <Field
        label={t("nowText")}
        errors={errors?.nowText}
        name="nowText"
        maxLength={160}
        required
      />
      {published && <NoticePreview why="superseded" {...{ published, typed, entities }} />}
      {refused && <Notice>{t(`refused.${refused}`)}</Notice>}
      <Button look="primary" disabled={busy} className="sm:self-start">
        {t("supersede.submit")}
      </Button>
    </KeptForm>
  );
}
