"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import { giveProbability } from "./actions";

type Props = {
  forecast: { factId: string; meaningRevision: number };
  /** Another with each rendering: sent twice it is one probability. */
  probabilityId: string;
  /** What was said last, in percent. */
  said?: number | undefined;
};

/** Asks how likely a forecast is to come true, in percent. */
export function ProbabilityForm({ forecast, probabilityId, said }: Props) {
  const t = useTranslations("ForecastForm");
  const [{ errors, isKept }, submit, busy] = useActionState(giveProbability, {});
  return (
    <KeptForm action={submit} className="flex flex-col gap-3">
      {isKept === false && !busy && <Notice>{t("refused")}</Notice>}
      <input type="hidden" name="factId" value={forecast.factId} />
      <input type="hidden" name="meaningRevision" value={forecast.meaningRevision} />
      <input type="hidden" name="probabilityId" value={probabilityId} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="max-w-full sm:max-w-60">
          <Field
            label={t("percent")}
            hint={t("percentHint")}
            errors={errors?.percent}
            name="percent"
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            step={1}
            defaultValue={said}
            required
          />
        </div>
      </div>
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("say")}
      </Button>
      <Status>{isKept && !busy && t("kept")}</Status>
    </KeptForm>
  );
}
