"use client";

import { useTranslations } from "next-intl";
import type { ChangeOutcome } from "@/app/account/actions";
import { Field } from "@/components/ui/field";
import {
  EXAM_MINUTES_LIMIT,
  NEW_PER_DAY_LIMIT,
  type QueueSettings,
  REVIEWS_PER_DAY_LIMIT,
} from "@/lib/review-settings/settings";

type Props = { queue: QueueSettings; errors: ChangeOutcome["errors"] };

export function DayFields({ queue, errors }: Props) {
  const t = useTranslations("ReviewSettings");
  return (
    <>
      <Field
        label={t("newPerDay")}
        hint={t("newPerDayHint")}
        errors={errors?.newPerDay}
        name="newPerDay"
        type="number"
        inputMode="numeric"
        min={0}
        max={NEW_PER_DAY_LIMIT}
        defaultValue={queue.newPerDay}
        required
      />
      <Field
        label={t("reviewsPerDay")}
        hint={t("reviewsPerDayHint")}
        errors={errors?.reviewsPerDay}
        name="reviewsPerDay"
        type="number"
        inputMode="numeric"
        min={1}
        max={REVIEWS_PER_DAY_LIMIT}
        defaultValue={queue.reviewsPerDay ?? ""}
      />
      <Field
        label={t("examMinutes")}
        hint={t("examMinutesHint")}
        errors={errors?.examMinutes}
        name="examMinutes"
        type="number"
        inputMode="numeric"
        min={1}
        max={EXAM_MINUTES_LIMIT}
        defaultValue={queue.examMinutes}
        required
      />
    </>
  );
}
