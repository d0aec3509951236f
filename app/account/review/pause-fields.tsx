"use client";

import { useTranslations } from "next-intl";
import type { ChangeOutcome } from "@/app/account/actions";
import { Field } from "@/components/ui/field";
import { dateOfStudyDay } from "@/lib/review/study-day";
import type { QueueSettings } from "@/lib/review-settings/settings";

type Props = Pick<QueueSettings, "pause"> & { errors: ChangeOutcome["errors"] };

export function PauseFields({ pause, errors }: Props) {
  const t = useTranslations("ReviewSettings");
  return (
    <>
      <p className="text-14 text-muted">{t("pauseHint")}</p>
      <Field
        label={t("pausedFrom")}
        errors={errors?.pausedFrom}
        name="pausedFrom"
        type="date"
        defaultValue={pause ? dateOfStudyDay(pause.from) : ""}
      />
      <Field
        label={t("pausedUntil")}
        errors={errors?.pausedUntil}
        name="pausedUntil"
        type="date"
        defaultValue={pause ? dateOfStudyDay(pause.until) : ""}
      />
    </>
  );
}
