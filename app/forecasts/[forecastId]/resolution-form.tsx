"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { resolveForecast } from "@/app/forecasts/actions";
import { Button } from "@/components/ui/button";
import { Field, SelectField, TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { SecondStep } from "@/components/ui/second-step";
import { outcomes } from "@/lib/forecasts/schema";

/** Settles a forecast of a course of one's own, with a source. It stands for good. */
export function ResolutionForm({ factId, criterion }: { factId: string; criterion: string }) {
  const t = useTranslations("ForecastForm");
  const outcomeWord = useTranslations("ForecastOutcome");
  const [{ errors }, submit, busy] = useActionState(resolveForecast, {});
  return (
    <SecondStep label={t("resolve")}>
      <KeptForm action={submit} className="flex w-full flex-col gap-4">
        <input type="hidden" name="factId" value={factId} />
        <p>{t("judgedBy", { criterion })}</p>
        <SelectField label={t("outcome")} errors={errors?.outcome} name="outcome" required>
          <option value="">{t("choose")}</option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {outcomeWord(outcome)}
            </option>
          ))}
        </SelectField>
        <Field
          label={t("settledDay")}
          errors={errors?.settledOn}
          name="settledOn"
          type="date"
          required
        />
        <TextAreaField label={t("why")} errors={errors?.why} name="why" maxLength={500} required />
        <Field
          label={t("sourceTitle")}
          errors={errors?.sourceTitle}
          name="sourceTitle"
          maxLength={200}
          required
        />
        <Field
          label={t("sourceUrl")}
          errors={errors?.sourceUrl}
          name="sourceUrl"
          type="url"
          required
        />
        <Field
          label={t("published")}
          errors={errors?.published}
          name="published"
          type="date"
          required
        />
        <Button disabled={busy} className="sm:self-start">
          {busy ? t("busy") : t("resolveSure")}
        </Button>
      </KeptForm>
    </SecondStep>
  );
}
