"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { SecondStep } from "@/components/ui/second-step";
import { acceptReport, declineReport } from "./actions";

const deeds = { accept: acceptReport, decline: declineReport } as const;

type Props = { deed: keyof typeof deeds; report: { id: string; reporterId: string } };

/** Closes a report, one way or the other, with a sentence for who sent it. */
export function DecisionForm({ deed, report }: Props) {
  const t = useTranslations("Reports");
  const [outcome, submit, busy] = useActionState(deeds[deed], {});
  return (
    <SecondStep label={t(deed)}>
      <KeptForm action={submit} className="flex w-full flex-col gap-3">
        <input type="hidden" name="reporterId" value={report.reporterId} />
        <input type="hidden" name="reportId" value={report.id} />
        <TextAreaField
          label={t("why")}
          hint={t("whyHint")}
          errors={outcome.errors?.why}
          name="why"
          maxLength={500}
          required
        />
        <Button disabled={busy} className="sm:self-start">
          {busy ? t("busy") : t(`${deed}Sure`)}
        </Button>
      </KeptForm>
    </SecondStep>
  );
}
