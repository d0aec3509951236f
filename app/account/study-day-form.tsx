"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Status } from "@/components/ui/status";
import { ZoneField } from "@/components/zone-field";
import type { DayRule } from "@/lib/review/study-day";
import { changeStudyDay } from "./actions";

const hours = Array.from({ length: 24 }, (_, hour) => hour);

export function StudyDayForm({ zone, dayStartHour, zones }: DayRule & { zones: string[] }) {
  const t = useTranslations("Account");
  const [{ saved, errors }, submit, busy] = useActionState(changeStudyDay, {});
  return (
    <form action={submit} className="flex flex-col gap-3">
      <ZoneField label={t("zone")} errors={errors?.zone} zone={zone} zones={zones} />
      <SelectField
        label={t("dayStart")}
        hint={t("dayStartHint")}
        errors={errors?.dayStartHour}
        name="dayStartHour"
        key={dayStartHour}
        defaultValue={dayStartHour}
      >
        {hours.map((hour) => (
          <option key={hour} value={hour}>
            {`${hour}`.padStart(2, "0")}:00
          </option>
        ))}
      </SelectField>
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("saveStudyDay")}
      </Button>
      <Status>{saved && t("saved")}</Status>
    </form>
  );
}
